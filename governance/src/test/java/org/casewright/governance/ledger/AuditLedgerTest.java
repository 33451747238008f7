package org.casewright.governance.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.casewright.core.testkit.InventedFamily.CASE;
import static org.casewright.core.testkit.InventedFamily.OTHER_CASE;
import static org.casewright.core.testkit.InventedFamily.OTHER_TENANT;
import static org.casewright.core.testkit.InventedFamily.TENANT;
import static org.casewright.governance.ledger.InventedEvents.event;

import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.casewright.core.document.LedgerProof;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEntry;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.AuditUnavailableException;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.LedgerBatch;
import org.casewright.core.oversight.LedgerHead;
import org.casewright.core.oversight.LedgerRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The audit ledger")
class AuditLedgerTest {

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();
    private final AuditLedger ledger = AuditLedger.open(store);

    @Test
    @DisplayName("gives back the event that was kept, with its place")
    void gives_back_what_was_kept() {
        AuditEntry first = ledger.keep(event(Phase.INTENT, "act-1"));
        AuditEntry second = ledger.keep(event(Phase.OUTCOME, "act-1"));

        assertThat(first.index()).isZero();
        assertThat(second.index()).isOne();
        assertThat(ledger.entries(TENANT, 0, 10)).containsExactly(first, second);
        assertThat(ledger.entries(TENANT, 1, 10)).containsExactly(second);
        assertThat(first.event()).isEqualTo(event(Phase.INTENT, "act-1"));
    }

    @Test
    @DisplayName("keeps what leads to a person out of the leaf, and two like payloads apart by their salt")
    void keeps_what_leads_to_a_person_out_of_the_leaf() {
        ledger.keep(event(Phase.FACT, "act-1"));
        ledger.keep(event(Phase.FACT, "act-1"));

        List<LedgerRow> rows = store.read(TENANT, 0, 2);
        assertThat(rows.get(0).leaf())
                .doesNotContain("thistledown")
                .contains("\"schema\":\"casewright/ledger-entry/1\"");
        assertThat(rows.get(0).payload()).isEqualTo(rows.get(1).payload());
        assertThat(commitment(rows.get(0))).isNotEqualTo(commitment(rows.get(1)));
    }

    @Test
    @DisplayName("never lets tenants meet")
    void never_lets_tenants_meet() {
        ledger.keep(event(Phase.FACT, "act-1"));
        AuditEntry other = ledger.keep(event(OTHER_TENANT, CASE, Phase.FACT, "act-2"));

        assertThat(other.index()).isZero();
        assertThat(ledger.entries(OTHER_TENANT).toList()).containsExactly(other);
    }

    @Test
    @DisplayName("reads the entries of one case, page after page")
    void reads_the_entries_of_one_case() {
        for (int i = 0; i < 1201; i++) {
            ledger.keep(event(TENANT, i % 400 == 0 ? OTHER_CASE : CASE, Phase.FACT, "act-" + i));
        }
        assertThat(ledger.entries(TENANT, OTHER_CASE).map(AuditEntry::index)).containsExactly(0L, 400L, 800L, 1200L);
        assertThat(ledger.entries(TENANT)).hasSize(1201);
    }

    @Test
    @DisplayName("knows the acts whose outcome was never written")
    void knows_unfinished_acts() {
        ledger.keep(event(Phase.INTENT, "act-1"));
        AuditEntry died = ledger.keep(event(Phase.INTENT, "act-2"));
        ledger.keep(event(Phase.OUTCOME, "act-1"));
        ledger.keep(event(Phase.REFUSAL, "act-3"));

        assertThat(ledger.unfinished(TENANT)).containsExactly(died);
    }

    @Test
    @DisplayName("proves every entry, and no proof holds after a change")
    void proves_every_entry() {
        for (int i = 0; i < 11; i++) {
            ledger.keep(event(Phase.FACT, "act-" + i));
        }
        Checkpoint checkpoint = ledger.checkpoint(TENANT).orElseThrow();
        LongStream.range(0, 11).forEach(index -> {
            LedgerProof proof = ledger.prove(TENANT, index);
            assertThat(new Checkpoint(proof.size(), proof.root())).isEqualTo(checkpoint);
            assertThat(MerkleProof.verify(proof)).isTrue();
            assertThat(MerkleProof.verify(
                            new LedgerProof(index, proof.leaf() + " ", proof.size(), proof.root(), proof.path())))
                    .isFalse();
            assertThat(MerkleProof.verify(
                            new LedgerProof(index, proof.leaf(), proof.size(), "not hexadecimal", proof.path())))
                    .isFalse();
        });
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.prove(TENANT, 11))
                .withMessage("index must be from 0 to 10, the last of the log");
    }

    @Test
    @DisplayName("is intact when empty, and has no checkpoint then")
    void is_intact_when_empty() {
        assertThat(ledger.verify(TENANT))
                .isEqualTo(
                        new Verification.Intact(0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        assertThat(ledger.checkpoint(TENANT)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ledger.prove(TENANT, 0));
    }

    @Test
    @DisplayName("goes on from every checkpoint it ever gave, and from no other")
    void goes_on_from_its_checkpoints() {
        ledger.keep(event(Phase.FACT, "act-1"));
        Checkpoint early = ledger.checkpoint(TENANT).orElseThrow();
        ledger.keep(event(Phase.FACT, "act-2"));
        Checkpoint late = ledger.checkpoint(TENANT).orElseThrow();

        assertThat(ledger.verify(TENANT, early)).isInstanceOf(Verification.Intact.class);
        assertThat(ledger.verify(TENANT, late)).isInstanceOf(Verification.Intact.class);
        assertThat(ledger.verify(TENANT, new Checkpoint(1, late.root())))
                .isEqualTo(new Verification.Broken(
                        Verification.Part.EXTENSION,
                        0,
                        "the first 1 entries are not those of the checkpoint that was kept elsewhere."));
        assertThat(ledger.verify(TENANT, new Checkpoint(3, late.root())))
                .isEqualTo(new Verification.Broken(
                        Verification.Part.EXTENSION, 2, "the log ends after 2 entries; it once had 3."));
    }

    @Test
    @DisplayName("refuses a text that could not be read back")
    void refuses_half_a_surrogate_pair() {
        AuditEvent good = event(Phase.FACT, "act-1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.keep(new AuditEvent(
                        good.code(),
                        good.phase(),
                        good.at(),
                        good.tenant(),
                        new ActId("act-\ud83d"),
                        good.actorId(),
                        good.purpose(),
                        good.caseId(),
                        Map.of(),
                        Map.of())))
                .withMessage("event must hold well-formed Unicode; half a surrogate pair is not");
        assertThat(store.head(TENANT)).isEmpty();
    }

    @Test
    @DisplayName("reads nothing that is not as it was written, and names no content when it says so")
    void reads_nothing_that_was_changed() {
        ledger.keep(event(Phase.FACT, "act-1"));
        LedgerRow good = store.read(TENANT, 0, 1).get(0);
        LedgerHead head = store.head(TENANT).orElseThrow();
        store.append(OTHER_TENANT, none -> new LedgerBatch(List.of(good), head));

        assertThatExceptionOfType(LedgerDamagedException.class)
                .isThrownBy(() -> ledger.entries(OTHER_TENANT, 0, 1))
                .withMessage(
                        "The audit ledger is damaged: entry 0 belongs to another tenant's log. Verify the whole log,"
                                + " and restore it from a backup before anything rests on it.")
                .satisfies(e -> assertThat(ledger.verify(OTHER_TENANT)).isEqualTo(e.found()));
    }

    @Test
    @DisplayName("adds nothing to a log whose end was changed")
    void adds_nothing_to_a_changed_end() {
        ledger.keep(event(Phase.FACT, "act-1"));
        LedgerRow row = store.read(TENANT, 0, 1).get(0);
        LedgerHead head = new LedgerHead(1, "0".repeat(64), List.of(row.leafHash()));
        store.append(OTHER_TENANT, none -> new LedgerBatch(List.of(row), head));

        assertThatExceptionOfType(AuditUnavailableException.class)
                .isThrownBy(() -> ledger.keep(event(OTHER_TENANT, CASE, Phase.FACT, "act-2")))
                .withMessageContaining("the end of the log is not as it was written.");
        assertThat(store.read(OTHER_TENANT, 0, 10)).hasSize(1);
    }

    private static String commitment(LedgerRow row) {
        return row.leaf().replaceAll(".*\"payload\":\"([0-9a-f]{64})\".*", "$1");
    }
}
