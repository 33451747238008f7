package org.casewright.core.record;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One piece of material that a document may rest on.
 *
 * @param id derived from the material
 * @param kind what it is
 * @param title what a reader calls it, such as "Home visit, recording"; shown in documents, kept out of logs
 * @param on the day it is about, where known
 * @param sha256 of the material, 64 lower-case hexadecimal digits
 */
public record Source(SourceId id, SourceKind kind, String title, Optional<LocalDate> on, String sha256) {

    /** @throws IllegalArgumentException if {@code sha256} does not belong to {@code id} */
    public Source {
        if (!SourceId.ofDigest(sha256).equals(id)) {
            throw new IllegalArgumentException("sha256 must be the digest that id was made from");
        }
    }

    /**
     * A source named by its digest.
     *
     * @param kind what it is
     * @param title what a reader calls it
     * @param on the day it is about, where known
     * @param sha256 of the material
     */
    public static Source of(SourceKind kind, String title, Optional<LocalDate> on, String sha256) {
        return new Source(SourceId.ofDigest(sha256), kind, title, on, sha256);
    }

    /** Id and kind only: a title may name people. */
    @Override
    public String toString() {
        return "Source[" + id.value() + ", " + kind + "]";
    }
}
