package org.casewright.core.oversight;

/**
 * A no, with its reason and what would have to happen first. Nothing was touched; the audit trail holds the refusal.
 *
 * @param act what was refused
 * @param reason why
 * @param remedy what to do, in plain words without personal content
 */
public record Refusal(Act act, Reason reason, String remedy) implements Admission {}
