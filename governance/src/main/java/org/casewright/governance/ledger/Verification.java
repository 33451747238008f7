package org.casewright.governance.ledger;

/** What checking a tenant's log found. A damaged log is a finding, not an exception. */
public sealed interface Verification {

    /** What was found wrong. */
    enum Part {
        /** An entry: changed, missing, out of its place, or not of this log. */
        ENTRY,
        /** A checkpoint stored with the entries, or one of the entries it covers. */
        CHECKPOINT,
        /** The stored end of the log. */
        HEAD,
        /** The log does not go on from the checkpoint that was kept elsewhere. */
        EXTENSION
    }

    /**
     * Everything is as it was written.
     *
     * @param entries how many there are
     * @param root RFC 6962 tree hash over them, 64 lower-case hexadecimal digits; publish or keep it elsewhere, so that
     *     cutting off the end of the log can be found too
     */
    record Intact(long entries, String root) implements Verification {}

    /**
     * Something is not as it was written.
     *
     * @param part what the first wrong thing is
     * @param index the first wrong entry; where a tree hash does not fit, the first entry under it that no sound
     *     checkpoint covers
     * @param reason what is wrong with it, in words; no personal content
     */
    record Broken(Part part, long index, String reason) implements Verification {}
}
