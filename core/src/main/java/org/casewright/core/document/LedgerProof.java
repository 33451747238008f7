package org.casewright.core.document;

import java.util.List;

/**
 * Proof that the approval stands in the audit ledger, checkable without Casewright (RFC 6962 section 2.1.1).
 *
 * @param index of the approval's entry
 * @param leaf the entry's leaf, canonical JSON
 * @param size of the tree the proof is for
 * @param root tree hash at that size, 64 lower-case hexadecimal digits
 * @param path audit path from leaf to root, lowest first
 */
public record LedgerProof(long index, String leaf, long size, String root, List<String> path) {

    /** Copies the path. */
    public LedgerProof {
        path = List.copyOf(path);
    }

    /** Place and root only. */
    @Override
    public String toString() {
        return "LedgerProof[" + index + " of " + size + ", " + root + "]";
    }
}
