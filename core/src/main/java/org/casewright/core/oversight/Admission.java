package org.casewright.core.oversight;

/** What the gate answers: a permit, or a refusal. */
public sealed interface Admission permits Permit, Refusal {}
