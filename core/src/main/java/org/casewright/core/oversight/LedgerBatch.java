package org.casewright.core.oversight;

import java.util.List;

/**
 * Rows to keep together, and the head after them.
 *
 * @param rows in order of their index; at least one
 * @param head after the last row
 */
public record LedgerBatch(List<LedgerRow> rows, LedgerHead head) {

    /** @throws IllegalArgumentException if there are no rows, or the head does not follow the last */
    public LedgerBatch {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || rows.get(rows.size() - 1).index() + 1 != head.size()) {
            throw new IllegalArgumentException("rows must not be empty, and head must follow the last of them");
        }
    }
}
