package org.casewright.core.document;

/** How much a finding matters. */
public enum Severity {
    /** Stops release, unless a person overrides it with a reason. */
    BLOCKING,
    /** Should be looked at. */
    WARNING,
    /** Worth knowing. */
    INFORMATION
}
