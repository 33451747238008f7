package org.casewright.governance.ledger;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.LedgerRow;
import org.casewright.core.record.Commitment;
import org.casewright.governance.ledger.merkle.TreeHash;

/** An event ready to be written: what leads to a person is committed to; only its place is still open. */
final class SealedEvent {

    /** As long as the digest, so that nobody can try out who it might have been. */
    static final int SALT_BYTES = 32;

    private final AuditEvent event;
    private final String payload;
    private final Commitment commitment;

    private SealedEvent(AuditEvent event, String payload, Commitment commitment) {
        this.event = event;
        this.payload = payload;
        this.commitment = commitment;
    }

    /** @throws IllegalArgumentException if the event would not be read back as it is */
    static SealedEvent seal(AuditEvent event, SecureRandom random) {
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        String payload = EntryForm.payload(event);
        Commitment commitment = Commitment.to(payload, salt);
        String leaf = EntryForm.leaf(event, new EntryForm.Place(0, 0), commitment.digest());
        if (!EntryForm.read(leaf, payload).event().equals(event)) {
            throw new IllegalArgumentException("event must hold well-formed Unicode; half a surrogate pair is not");
        }
        return new SealedEvent(event, payload, commitment);
    }

    AuditEvent event() {
        return event;
    }

    LedgerRow at(EntryForm.Place place) {
        String leaf = EntryForm.leaf(event, place, commitment.digest());
        String hash = HexFormat.of().formatHex(TreeHash.ofLeaf(leaf.getBytes(StandardCharsets.UTF_8)));
        return new LedgerRow(place.index(), leaf, hash, payload, commitment.salt());
    }
}
