package org.casewright.core.document;

/** Whom a document is written for; every document is written as if the child will read it. */
public enum Audience {
    /** The professional file. */
    PROFESSIONAL,
    /** Parents and carers, in plain English. */
    FAMILY,
    /** The child. */
    CHILD,
    /** A court. */
    COURT
}
