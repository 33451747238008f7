package org.casewright.core.oversight;

/**
 * An event with its place in the tenant's log.
 *
 * @param index from 0, without gaps
 * @param event what happened
 * @param leafHash the entry's leaf hash, 64 lower-case hexadecimal digits
 */
public record AuditEntry(long index, AuditEvent event, String leafHash) {}
