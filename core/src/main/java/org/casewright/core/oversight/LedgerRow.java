package org.casewright.core.oversight;

/**
 * One stored entry of a tenant's log.
 *
 * @param index from 0, without gaps
 * @param leaf the event without what leads to a person, as canonical JSON (RFC 8785)
 * @param leafHash RFC 6962 leaf hash of {@code leaf} in UTF-8, 64 lower-case hexadecimal digits
 * @param payload what leads to a person, as canonical JSON; committed to by the leaf
 * @param salt of that commitment, lower-case hexadecimal
 */
public record LedgerRow(long index, String leaf, String leafHash, String payload, String salt) {

    /** Index and hash only. */
    @Override
    public String toString() {
        return "LedgerRow[" + index + ", " + leafHash + "]";
    }
}
