package org.casewright.core.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.AuditEvent.Phase;
import org.casewright.core.oversight.CapturePermission.Answer;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.hl7.fhir.r4.model.AuditEvent;
import org.hl7.fhir.r4.model.Consent;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("In a FHIR bundle")
class OversightTest {

    @Test
    @DisplayName("a permission is a consent that says it is none under UK GDPR")
    void a_permission_says_what_it_is_not() {
        Consent consent = consent(Answer.GIVEN);

        assertThat(consent.getScope().getCodingFirstRep().getCode()).isEqualTo("patient-privacy");
        assertThat(consent.getCategoryFirstRep().getText()).contains("neither", "consent under UK GDPR Article 4(11)");
        assertThat(consent.getText().getDiv().allText()).contains("consent under UK GDPR Article 4(11)");
    }

    @Test
    @DisplayName("only a yes permits; everything else denies, each with its own status")
    void only_a_yes_permits() {
        assertThat(List.of(Answer.values()))
                .extracting(answer -> consent(answer).getStatus().toCode() + " "
                        + consent(answer).getProvision().getType().toCode())
                .containsExactly("proposed deny", "active permit", "rejected deny", "inactive deny", "draft deny");
    }

    @Test
    @DisplayName("a permission names who answered, what about, and who asked")
    void a_permission_names_who_answered() {
        Consent consent = consent(Answer.REFUSED);

        assertThat(consent.getPerformerFirstRep().getReference())
                .isEqualTo(
                        consent.getProvision().getActorFirstRep().getReference().getReference());
        assertThat(consent.getProvision().getCode())
                .extracting(code -> code.getCodingFirstRep().getCode())
                .containsExactly("audio", "transcript");
        assertThat(consent.getExtensionsByUrl(Names.extension("asked-by"))).hasSize(1);
    }

    @Test
    @DisplayName("an entry of the trail has actor, application, file, people, act and place in the ledger")
    void an_entry_is_whole() {
        AuditEvent entry = entry(Act.GENERATE_DRAFT, Phase.OUTCOME, Map.of());

        assertThat(entry.getSubtypeFirstRep().getCode()).isEqualTo("generate_draft");
        assertThat(entry.getAction()).isEqualTo(AuditEvent.AuditEventAction.C);
        assertThat(entry.getAgent())
                .extracting(AuditEvent.AuditEventAgentComponent::getRequestor)
                .containsExactly(true, false);
        assertThat(entry.getEntity()).hasSize(4);
        assertThat(entry.getEntityFirstRep().getDetail())
                .extracting(detail -> detail.getType() + "=" + detail.getValue().primitiveValue())
                .contains("act=act-0", "ledger-index=0", "leaf-hash=" + "ab".repeat(32), "phase=OUTCOME");
    }

    @Test
    @DisplayName("an entry tells a success, a failure and a refusal apart, and an intent has no outcome")
    void an_entry_tells_outcomes_apart() {
        assertThat(outcome(Phase.OUTCOME, Map.of("outcome", "done"))).isEqualTo("0");
        assertThat(outcome(Phase.OUTCOME, Map.of("outcome", "failed"))).isEqualTo("8");
        assertThat(outcome(Phase.REFUSAL, Map.of("reason", "no_access_to_case")))
                .isEqualTo("4");
        assertThat(outcome(Phase.INTENT, Map.of())).isEqualTo("none");
    }

    @Test
    @DisplayName("an entry holds no name")
    void an_entry_holds_no_name() {
        AuditEvent entry = entry(Act.TRANSCRIBE, Phase.INTENT, Map.of());

        assertThat(Fhir.CONTEXT.newJsonParser().encodeResourceToString(entry))
                .contains("p-thistledown-tansy")
                .doesNotContain("Tansy", "Lanternwick");
    }

    private static String outcome(Phase phase, Map<String, String> details) {
        AuditEvent entry = entry(Act.TRANSCRIBE, phase, details);
        return entry.hasOutcome() ? entry.getOutcome().toCode() : "none";
    }

    private static Consent consent(Answer answer) {
        return Fhir.all(
                        Consent.class,
                        Fhir.bundle(Documents.answered(InventedFamily.answer(
                                InventedFamily.MOTHER,
                                answer,
                                InventedFamily.NOON,
                                CaptureScope.AUDIO,
                                CaptureScope.TRANSCRIPT))))
                .get(0);
    }

    private static AuditEvent entry(Act act, Phase phase, Map<String, String> details) {
        return Fhir.all(
                        AuditEvent.class,
                        Fhir.bundle(Documents.after(org.casewright.core.oversight.AuditEvent.of(
                                InventedFamily.operation(act),
                                phase,
                                new ActId("act-0"),
                                InventedFamily.NOON,
                                details,
                                Map.of(
                                        "people",
                                        "p-thistledown-tansy p-thistledown-marigold",
                                        "document",
                                        InventedDocument.reviewed().id().value())))))
                .get(0);
    }
}
