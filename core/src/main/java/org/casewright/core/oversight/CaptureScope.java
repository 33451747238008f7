package org.casewright.core.oversight;

/** What a person may permit to be made of what they say; each is asked for by itself. */
public enum CaptureScope {
    /** A sound recording. */
    AUDIO,
    /** A transcript. */
    TRANSCRIPT,
    /** A draft written from the transcript. */
    DRAFT,
    /** Sharing of any of these beyond the people who work with the family. */
    SHARE
}
