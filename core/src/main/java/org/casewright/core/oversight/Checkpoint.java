package org.casewright.core.oversight;

/**
 * What the log's tree hash was when it had this many entries.
 *
 * @param size number of entries, from 1
 * @param root RFC 6962 tree hash over them, 64 lower-case hexadecimal digits
 */
public record Checkpoint(long size, String root) {}
