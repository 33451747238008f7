package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.core.document.Findings;
import org.casewright.core.document.Support;
import org.casewright.core.grounding.Mismatch;
import org.casewright.core.grounding.Quotation;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.Checkpoint;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Refusal;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.oversight.Work;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Concern;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Word;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every record of core")
class RecordsOfCoreTest {

    private static final String MARKER = "zzyzxquill";

    /**
     * Text that may stand in a log: codes and keys without meaning, digests, text of templates, and what is written for
     * workers under the rule that it names nobody. Whoever adds to this list says which of these it is.
     */
    private static final Set<String> MAY_SHOW = Set.of(
            // codes
            "Reason.code",
            "AuditEvent.code",
            "Finding.criterion",
            "TemplateRef.id",
            "Transcript.madeBy",
            "Processor.id",
            "EngineProfile.languages",
            "DraftProvenance.drafter",
            "DraftProvenance.prompt",
            "Person.relationship",
            "Actor.role",
            // keys without meaning
            "Tenant.value",
            "ActId.value",
            "DraftId.value",
            "StatementId.value",
            "Finding.field",
            "Withheld.field",
            // digests
            "Approval.contentDigest",
            "AuditEntry.leafHash",
            "Checkpoint.root",
            "DraftProvenance.evidenceDigest",
            "Findings.contentDigest",
            "LedgerHead.root",
            "LedgerHead.frontier",
            "LedgerProof.root",
            "LedgerRow.leafHash",
            // text of templates
            "DraftSection.id",
            "DraftSection.heading",
            "Template.title",
            "Template.basis",
            "Template.status",
            "TemplateSection.id",
            "TemplateSection.heading",
            "Field.Narrative.id",
            "Field.Narrative.label",
            "Field.Narrative.guidance",
            "Field.Narrative.seeks",
            "Field.Narrative.voices",
            "Field.Actions.id",
            "Field.Actions.label",
            "Field.Actions.guidance",
            "Field.Fact.id",
            "Field.Fact.label",
            "Field.Fact.key",
            "Field.Decision.id",
            "Field.Decision.label",
            "Field.Decision.guidance",
            "Field.Decision.options",
            // for workers, naming nobody
            "Concern.message",
            "Refusal.remedy",
            "Verdict.Denied.remedy");

    @Test
    @DisplayName("is looked at")
    void is_looked_at() {
        Set<Class<?>> seen = samples().map(Object::getClass).collect(Collectors.toSet());

        assertThat(RecordWalk.publicRecordsOfCore()).isNotEmpty().isSubsetOf(seen);
    }

    @Test
    @DisplayName("keeps every planted name, key and word out of its string form")
    void keeps_planted_words_out() {
        assertThat(samples())
                .allSatisfy(value -> assertThat(value.toString())
                        .doesNotContain(InventedFamily.plantedWords().toArray(new String[0])));
    }

    @Test
    @DisplayName("shows no text in its string form but what may stand in a log")
    void shows_no_text_but_what_may_stand_in_a_log() {
        Set<String> shown = new TreeSet<>();
        samples().forEach(value -> shown.addAll(RecordWalk.shownBy(value, MARKER)));

        assertThat(shown).as("components that show their text").containsExactlyInAnyOrderElementsOf(MAY_SHOW);
    }

    @Test
    @DisplayName("is caught when it leaks")
    void is_caught_when_it_leaks() {
        record Leaking(String spoken, List<Optional<String>> more) {}

        assertThat(RecordWalk.shownBy(new Leaking("x", List.of(Optional.of("y"))), MARKER))
                .containsExactly("RecordsOfCoreTest.1Leaking.spoken", "RecordsOfCoreTest.1Leaking.more");
    }

    /** At least one of each, and all that the invented document is made of. */
    private static Stream<Record> samples() {
        TimeSpan time = new TimeSpan(Duration.ZERO, Duration.ofSeconds(1));
        Word word = new Word(InventedVisit.PLANTED_WORDS, time, Optional.of(0.5));
        Refusal refusal = new Refusal(Act.TRANSCRIBE, new Reason("refused"), "Take ordinary notes.");
        PlainRows rows = new PlainRows("Tansy Thistledown", 3);
        return Stream.<Object>of(
                        InventedDocument.draft(),
                        InventedDocument.released(),
                        HostileDocument.draftedBy(Processor.casewright()),
                        new Findings(
                                InventedDocument.draft().id(),
                                "digest",
                                InventedDocument.approved().findings()),
                        InventedTemplate.template(),
                        InventedVisit.transcript(),
                        new Segment(Optional.of(time), Optional.empty(), InventedVisit.PLANTED_WORDS, List.of(word)),
                        InventedFamily.permissions(),
                        InventedFamily.people(),
                        ScriptedSpeechToText.ofInventedVisit().profile(),
                        new Concern(Concern.Kind.SILENCE, "There is no speech in it."),
                        new Support.Contradicted("Marigold says otherwise."),
                        new Support.Unsupported("Nobody speaks of Bracken."),
                        new Support.Undecided("Tansy may mean it."),
                        new Mismatch(Mismatch.Kind.NAME, "Quillfeather", 0, 12),
                        new Quotation(0, 5, "Tansy"),
                        rows.after(Optional.empty()),
                        new Checkpoint(1, "root"),
                        new Verdict.Allowed(new Reason("allowed")),
                        new Verdict.Denied(new Reason("denied"), "Ask first."),
                        refusal,
                        new Performed.Refused<>(refusal),
                        new Performed.Done<>(
                                InventedVisit.PLANTED_WORDS,
                                TestGate.admitting().permit(InventedFamily.operation(Act.TRANSCRIBE))),
                        new Work.Outcome<>(InventedVisit.PLANTED_WORDS, Map.of("segments", "9")))
                .flatMap(value -> RecordWalk.recordsIn(value).stream())
                .filter(value -> value.getClass().getPackageName().startsWith("org.casewright.core."))
                .filter(distinct(new HashSet<>()));
    }

    private static Predicate<Record> distinct(Set<Record> seen) {
        return seen::add;
    }
}
