package org.casewright.core.document;

import java.util.Optional;

/**
 * Something a check found in a draft.
 *
 * @param criterion such as {@code QC-24}
 * @param severity how much it matters
 * @param field where, by the field's id; empty if it is about the whole document
 * @param statement about which sentence; empty if about no single one
 * @param message what was found, for the worker
 * @param remedy what to do about it
 */
public record Finding(
        String criterion,
        Severity severity,
        Optional<String> field,
        Optional<StatementId> statement,
        String message,
        String remedy) {

    /** Criterion, severity and place only: a message may quote the document. */
    @Override
    public String toString() {
        return "Finding[" + criterion + ", " + severity + ", " + field.orElse("whole document") + "]";
    }
}
