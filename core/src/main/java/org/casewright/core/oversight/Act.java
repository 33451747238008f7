package org.casewright.core.oversight;

import java.util.Locale;
import java.util.Optional;

/** A kind of act that passes the gate. */
public enum Act {
    /** Make a sound recording. */
    CAPTURE_AUDIO(CaptureScope.AUDIO),
    /** Turn a recording into text. */
    TRANSCRIBE(CaptureScope.TRANSCRIPT),
    /** Take in a transcript that another tool made. */
    IMPORT_TRANSCRIPT(CaptureScope.TRANSCRIPT),
    /** Let a drafter write from evidence. */
    GENERATE_DRAFT(CaptureScope.DRAFT),
    /** Check a draft against its sources and the quality criteria. */
    CHECK_DRAFT,
    /** Open, change or approve a draft as its reviewer. */
    REVIEW_DRAFT,
    /** Put an approved document out of Casewright's hands. */
    RELEASE_DOCUMENT,
    /** Read what was recorded. */
    READ_RECORD,
    /** Read the audit trail itself. */
    READ_AUDIT;

    private final Optional<CaptureScope> scope;

    Act() {
        this.scope = Optional.empty();
    }

    Act(CaptureScope scope) {
        this.scope = Optional.of(scope);
    }

    /**
     * What everybody concerned must have permitted for this act; empty where the act does not rest on the capture of
     * people's speech and the authority's public task carries it.
     */
    public Optional<CaptureScope> scope() {
        return scope;
    }

    /** The name in the audit trail, such as {@code generate_draft}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
