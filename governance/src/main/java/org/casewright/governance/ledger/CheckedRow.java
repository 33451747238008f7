package org.casewright.governance.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.record.Commitment;
import org.casewright.core.record.Tenant;
import org.casewright.governance.ledger.merkle.TreeHash;

/**
 * A row that was found to be whole: its leaf has its hash, its payload is the one the leaf commits to, and both are the
 * letter for letter form of one event in this place of this log.
 */
final class CheckedRow {

    private final AuditEntry entry;
    private final long after;
    private final byte[] leafHash;

    private CheckedRow(AuditEntry entry, long after, byte[] leafHash) {
        this.entry = entry;
        this.after = after;
        this.leafHash = leafHash;
    }

    /**
     * Checks a row.
     *
     * @param index which should be the row's
     * @throws LedgerDamagedException if anything in it is not as it was written
     */
    static CheckedRow check(Tenant tenant, long index, LedgerRow row) {
        if (row.index() != index) {
            throw broken(index, "is missing; the next row has the number " + row.index());
        }
        byte[] leafHash = TreeHash.ofLeaf(row.leaf().getBytes(StandardCharsets.UTF_8));
        if (!HexFormat.of().formatHex(leafHash).equals(row.leafHash())) {
            throw broken(index, "has a leaf whose hash is not the one stored with it");
        }
        EntryForm.Entry read;
        try {
            read = EntryForm.read(row.leaf(), row.payload());
        } catch (IllegalArgumentException e) {
            throw broken(index, "is not in the canonical form of an event");
        }
        if (!matches(row, read.commitment())) {
            throw broken(index, "has a payload or salt to which its leaf does not commit");
        }
        if (!read.event().tenant().equals(tenant)) {
            throw broken(index, "belongs to another tenant's log");
        }
        if (read.place().index() != index) {
            throw broken(index, "was written for another place in the log");
        }
        return new CheckedRow(
                new AuditEntry(index, read.event(), row.leafHash()),
                read.place().after(),
                leafHash);
    }

    private static boolean matches(LedgerRow row, String commitment) {
        try {
            return row.salt().length() == 2 * SealedEvent.SALT_BYTES
                    && new Commitment(row.salt(), commitment).matches(row.payload());
        } catch (IllegalArgumentException notHexadecimal) {
            return false;
        }
    }

    private static LedgerDamagedException broken(long index, String what) {
        return new LedgerDamagedException(
                new Verification.Broken(Verification.Part.ENTRY, index, "entry " + index + " " + what + "."));
    }

    AuditEntry entry() {
        return entry;
    }

    /** Size of the log to which the row's batch was added. */
    long after() {
        return after;
    }

    byte[] leafHash() {
        return leafHash;
    }
}
