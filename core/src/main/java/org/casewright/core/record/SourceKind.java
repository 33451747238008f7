package org.casewright.core.record;

/** What a source is. */
public enum SourceKind {
    /** Sound or film, heard by an engine. */
    RECORDING,
    /** A transcript somebody else's tool made. */
    TRANSCRIPT,
    /** A note a worker typed. */
    NOTE
}
