package org.casewright.generation.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Draft;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Statement;
import org.casewright.core.document.Support;
import org.casewright.core.document.Withheld;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Reason;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.SourceId;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;
import org.casewright.core.speech.Transcript;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedTemplate;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.TestGate;
import org.casewright.generation.template.TemplateLibrary;
import org.casewright.generation.template.UnknownTemplateException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A document generator")
class DocumentGeneratorTest {

    private static final Passage PICTURE = InventedVisit.passageWith("picture");
    private static final Passage SHOUT = InventedVisit.passageWith("shout");
    private static final Passage BREAKFAST = InventedVisit.passageWith("breakfast");

    private final TestGate gate = TestGate.admitting();

    @Test
    @DisplayName("keeps a sentence whose places resolve, with the excerpt, byte for byte")
    void keeps_what_resolves() {
        Draft draft = draft(voice(quoted(SHOUT)));

        Statement statement = draft.statements().findFirst().orElseThrow();
        assertThat(statement.id().value()).isEqualTo("child_voice.1");
        assertThat(statement.support()).isEqualTo(new Support.Supported());
        assertThat(statement.citations()).singleElement().satisfies(citation -> {
            assertThat(citation.excerpt()).isEqualTo("I don't like it when the grown-ups shout downstairs.");
            assertThat(citation.resolvesIn(draft.passage(SHOUT.id()).orElseThrow()))
                    .isTrue();
        });
        assertThat(draft.withheld()).isEmpty();
    }

    @Test
    @DisplayName("keeps cited passages alone as evidence, and gives every citation a salt of its own")
    void keeps_cited_passages_alone() {
        Draft draft = draft(voice(quoted(SHOUT), quoted(PICTURE)));

        assertThat(draft.evidence()).containsExactly(PICTURE, SHOUT);
        assertThat(draft.statements().flatMap(statement -> statement.citations().stream()))
                .extracting(citation -> citation.commitment().salt())
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("withholds sentences whose places do not resolve")
    void withholds_what_does_not_resolve() {
        PassageId elsewhere = new PassageId(new SourceId("s-0123456789abcdef"), 1, 1);
        int length = SHOUT.text().length();
        Draft draft = draft(voice(
                extracted("one", new Span(elsewhere, 0, 3)),
                extracted("two", new Span(SHOUT.id(), 0, length + 1)),
                extracted("three", new Span(SHOUT.id(), -1, 3)),
                extracted("four", new Span(SHOUT.id(), 3, 3)),
                extracted("five"),
                extracted("six", new Span(SHOUT.id(), 0, 3), new Span(elsewhere, 0, 3)),
                extracted(" ", new Span(SHOUT.id(), 0, 3))));

        assertThat(draft.statements()).isEmpty();
        assertThat(draft.evidence()).isEmpty();
        assertThat(draft.withheld())
                .extracting(Withheld::text)
                .containsExactly("one", "two", "three", "four", "five", "six", " ");
        assertThat(draft.withheld())
                .extracting(Withheld::reason)
                .containsOnly(
                        "it points at a place that is not in the source", "it points at no source", "it says nothing");
    }

    @Test
    @DisplayName("withholds a sentence cut through a character that has no half")
    void withholds_half_a_character() {
        Transcript transcript = transcript("I drew a 🌳 today and then we all went out to play in the garden.");
        Passage passage = transcript.passages().get(0);
        int tree = passage.text().indexOf("🌳");

        Draft draft = done(generator(task -> voice(extracted("I drew a", new Span(passage.id(), 0, tree + 1))))
                .draft(InventedFamily.work(), request(transcript)));

        assertThat(draft.statements()).isEmpty();
        assertThat(draft.withheld()).hasSize(1);
    }

    @Test
    @DisplayName("withholds a sentence that claims to be word for word and is not")
    void withholds_words_that_were_not_said() {
        Draft draft = draft(voice(extracted("Tansy said: “I hate it at home.”", all(SHOUT))));

        assertThat(draft.statements()).isEmpty();
        assertThat(draft.withheld())
                .containsExactly(new Withheld(
                        "child_voice",
                        "Tansy said: “I hate it at home.”",
                        "it has words that its source does not have"));
    }

    @Test
    @DisplayName("withholds what somebody else said from a field that belongs to the child's voice")
    void withholds_another_voice() {
        Draft draft = draft(voice(quoted(InventedVisit.passageWith("table"))));

        assertThat(draft.statements()).isEmpty();
        assertThat(draft.withheld())
                .extracting(Withheld::reason)
                .containsExactly("it cites nobody whose voice belongs in this field");
    }

    @Test
    @DisplayName("withholds repetition, and what goes beyond the field's words")
    void withholds_repetition_and_overflow() {
        DraftedSentence sentence = quoted(SHOUT);
        List<DraftedSentence> many = Collections.nCopies(3, sentence);
        Draft repeated = draft(voice(many.toArray(DraftedSentence[]::new)));
        assertThat(repeated.statements()).hasSize(1);
        assertThat(repeated.withheld()).extracting(Withheld::reason).containsOnly("it says the same again");

        String long120 = "I don't like it when the grown-ups shout downstairs. "
                .repeat(14)
                .strip();
        Draft full = draft(voice(extracted(long120, all(SHOUT)), quoted(PICTURE)));
        assertThat(full.statements())
                .singleElement()
                .extracting(Statement::text)
                .isEqualTo(quoted(PICTURE).text());
        assertThat(full.withheld()).extracting(Withheld::reason).containsExactly("the field holds at most 120 words");
    }

    @Test
    @DisplayName("withholds what is addressed to a field the template does not have")
    void withholds_for_unknown_fields() {
        org.casewright.core.document.Field.Narrative foreign = new org.casewright.core.document.Field.Narrative(
                "threshold", "T", "", java.util.Set.of(), java.util.Set.of(), false, 0);

        Draft draft = draft(new Drafted(
                List.of(new DraftedField.Narrative(foreign, List.of(quoted(SHOUT)))), List.of(), Optional.empty()));

        assertThat(draft.statements()).isEmpty();
        assertThat(draft.withheld()).extracting(Withheld::reason).containsExactly("the template has no place for it");
    }

    @Test
    @DisplayName("copies facts from the record and leaves every decision empty")
    void copies_facts_and_leaves_decisions_empty() {
        Draft draft = draft(voice(quoted(SHOUT)));

        assertThat(draft.contents().filter(FieldContent.Fact.class::isInstance))
                .containsExactly(new FieldContent.Fact(InventedTemplate.DATE, Optional.of("2026-10-06")));
        assertThat(draft.contents().filter(FieldContent.Decision.class::isInstance))
                .containsExactly(new FieldContent.Decision(InventedTemplate.NEXT_STEP, Optional.empty()));
    }

    @Test
    @DisplayName("keeps an action's owner and day only where the cited words have them")
    void checks_owner_and_day() {
        DraftedSentence sentence = quoted(BREAKFAST);
        Draft draft = draft(new Drafted(
                List.of(new DraftedField.Actions(
                        InventedTemplate.ACTIONS,
                        List.of(
                                new DraftedAction(
                                        sentence,
                                        Optional.of("Ada Lanternwick"),
                                        Optional.of(LocalDate.of(2026, 10, 9))),
                                new DraftedAction(
                                        extracted("I will ring the school", all(BREAKFAST)),
                                        Optional.of("Marigold"),
                                        Optional.of(LocalDate.of(2026, 10, 16)))))),
                List.of(),
                Optional.empty()));

        List<ActionItem> items = draft.contents()
                .filter(FieldContent.Actions.class::isInstance)
                .flatMap(content -> ((FieldContent.Actions) content).items().stream())
                .toList();
        assertThat(items)
                .extracting(ActionItem::owner)
                .containsExactly(Optional.of("Ada Lanternwick"), Optional.empty());
        assertThat(items)
                .extracting(ActionItem::due)
                .containsExactly(Optional.of(LocalDate.of(2026, 10, 9)), Optional.empty());
        assertThat(draft.withheld()).extracting(Withheld::text).containsExactly("Marigold", "2026-10-16");
    }

    @Test
    @DisplayName("writes nothing from a transcript without speech, does not ask the drafter, and says why")
    void writes_nothing_from_silence() {
        AtomicReference<DraftingTask> asked = new AtomicReference<>();
        Transcript silent = new Transcript(InventedVisit.transcript().source(), "en-GB", "test", List.of());

        Draft draft = done(generator(task -> {
                    asked.set(task);
                    return voice(quoted(SHOUT));
                })
                .draft(InventedFamily.work(), request(silent)));

        assertThat(asked.get()).isNull();
        assertThat(draft.statements()).isEmpty();
        assertThat(draft.withheld()).singleElement().satisfies(withheld -> {
            assertThat(withheld.field()).isEmpty();
            assertThat(withheld.text()).isEmpty();
            assertThat(withheld.reason()).startsWith("nothing was written from source s-");
        });
        assertThat(outcome().detail("sources_stopped")).contains("1");
    }

    @Test
    @DisplayName("asks the gate first: what is refused reaches no drafter")
    void asks_the_gate_first() {
        TestGate refusing = TestGate.refusing(new Reason("a_person_present_refused"), "Write notes by hand.");
        AtomicReference<DraftingTask> asked = new AtomicReference<>();
        DocumentGenerator generator = builder(task -> {
                    asked.set(task);
                    return Drafted.nothing();
                })
                .gate(refusing.gate())
                .build();

        assertThat(generator.draft(InventedFamily.work(), request(InventedVisit.transcript())))
                .isInstanceOf(Performed.Refused.class);
        assertThat(asked.get()).isNull();
        assertThat(refusing.audit().story()).containsExactly("generate_draft REFUSAL");
    }

    @Test
    @DisplayName("tells the audit trail counts, editions and digests, and not one word")
    void tells_the_audit_trail() {
        Draft draft = draft(voice(quoted(SHOUT), extracted("never said", all(SHOUT))));

        assertThat(gate.audit().story()).containsExactly("generate_draft INTENT", "generate_draft OUTCOME");
        assertThat(outcome().details())
                .containsEntry("draft", draft.id().value())
                .containsEntry("template", "invented_home_visit/1")
                .containsEntry("drafter", "scripted/1")
                .containsEntry("evidence_digest", draft.provenance().evidenceDigest())
                .containsEntry("statements", "1")
                .containsEntry("actions", "0")
                .containsEntry("withheld", "1")
                .containsEntry("passages_cited", "1");
        assertThat(gate.audit().events().toString()).doesNotContain(InventedFamily.plantedWords());
        assertThat(outcome().details().toString())
                .doesNotContain(InventedFamily.plantedWords())
                .doesNotContain("shout");
    }

    @Test
    @DisplayName("makes a draft that can be stored and read back")
    void can_be_stored() {
        Draft draft = draft(voice(quoted(SHOUT)));

        assertThat(StoredForm.DRAFT.read(StoredForm.DRAFT.write(draft))).isEqualTo(draft);
    }

    @Test
    @DisplayName("refuses work on one file for a document of another")
    void refuses_mixed_files() {
        Occasion other =
                new Occasion(InventedFamily.TENANT, InventedFamily.OTHER_CASE, Optional.empty(), List.of(), Map.of());
        DraftRequest request = DraftRequest.builder()
                .template("invented_home_visit")
                .occasion(other)
                .transcript(InventedVisit.transcript())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> generator(task -> Drafted.nothing()).draft(InventedFamily.work(), request))
                .withMessage("work and request must be about the same authority and file");
        assertThat(gate.audit().events()).isEmpty();
    }

    @Test
    @DisplayName("names the templates there are, and touches nothing, when asked for another")
    void names_the_templates() {
        DraftRequest request = DraftRequest.builder()
                .template("case_notes")
                .occasion(InventedVisit.occasion())
                .transcript(InventedVisit.transcript())
                .build();

        assertThatExceptionOfType(UnknownTemplateException.class)
                .isThrownBy(() -> generator(task -> Drafted.nothing()).draft(InventedFamily.work(), request))
                .withMessageContaining("case_note, conference_record");
        assertThat(gate.audit().events()).isEmpty();
    }

    @Test
    @DisplayName("keeps in the audit trail that drafting was stopped")
    void keeps_that_it_was_stopped() {
        DocumentGenerator generator = generator(task -> {
            throw new WorkCancelledException("drafting");
        });

        assertThatExceptionOfType(WorkCancelledException.class)
                .isThrownBy(() -> generator.draft(
                        InventedFamily.work(), request(InventedVisit.transcript()), (done, all) -> false));
        assertThat(outcome().detail("failure")).contains("WorkCancelledException");
    }

    @Test
    @DisplayName("needs a gate and a drafter, and a request its template, occasion and transcript")
    void needs_its_parts() {
        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentGenerator.builder().build())
                .withMessage("DocumentGenerator needs gate(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> DocumentGenerator.builder().gate(gate.gate()).build())
                .withMessage("DocumentGenerator needs drafter(...) before build()");
        assertThatIllegalStateException()
                .isThrownBy(() -> DraftRequest.builder().template("case_note").build())
                .withMessage("DraftRequest needs occasion(...) before build()");
        DraftRequest.Builder request =
                DraftRequest.builder().template("case_note").occasion(InventedVisit.occasion());
        assertThatIllegalStateException()
                .isThrownBy(request::build)
                .withMessage("DraftRequest needs transcript(...) before build()");
        request.transcript(InventedVisit.transcript()).transcript(InventedVisit.transcript());
        assertThatIllegalStateException().isThrownBy(request::build).withMessageContaining("twice");
    }

    private AuditEvent outcome() {
        List<AuditEvent> events = gate.audit().events();
        return events.get(events.size() - 1);
    }

    private Draft draft(Drafted work) {
        return done(generator(task -> work).draft(InventedFamily.work(), request(InventedVisit.transcript())));
    }

    private DocumentGenerator generator(Function<DraftingTask, Drafted> writing) {
        return builder(writing).gate(gate.gate()).build();
    }

    private static DocumentGenerator.Builder builder(Function<DraftingTask, Drafted> writing) {
        return DocumentGenerator.builder()
                .drafter(new ScriptedDrafter(writing))
                .templates(TemplateLibrary.builtIn().with(InventedTemplate.template()))
                .clock(InventedFamily.CLOCK)
                .random(new Random(7));
    }

    private static DraftRequest request(Transcript transcript) {
        return DraftRequest.builder()
                .template("invented_home_visit")
                .occasion(InventedVisit.occasion())
                .transcript(transcript)
                .build();
    }

    private static Draft done(Performed<Draft> performed) {
        assertThat(performed).isInstanceOf(Performed.Done.class);
        return ((Performed.Done<Draft>) performed).value();
    }

    private static Transcript transcript(String words) {
        return new Transcript(
                InventedVisit.transcript().source(),
                "en-GB",
                "test",
                List.of(new Segment(Optional.empty(), Optional.of(new Speaker("Tansy Thistledown")), words)));
    }

    private static Drafted voice(DraftedSentence... sentences) {
        return new Drafted(
                List.of(new DraftedField.Narrative(InventedTemplate.CHILD_VOICE, List.of(sentences))),
                List.of(),
                Optional.empty());
    }

    private static DraftedSentence quoted(Passage passage) {
        return extracted(passage.speaker().orElse("") + " said: “" + passage.text() + "”", all(passage));
    }

    private static Span all(Passage passage) {
        return new Span(passage.id(), 0, passage.text().length());
    }

    private static DraftedSentence extracted(String text, Span... spans) {
        return new DraftedSentence(text, List.of(spans), Statement.Origin.EXTRACTED);
    }

    private record ScriptedDrafter(Function<DraftingTask, Drafted> writing) implements Drafter {

        @Override
        public String id() {
            return "scripted/1";
        }

        @Override
        public Processor processor() {
            return Processor.casewright();
        }

        @Override
        public Drafted draft(DraftingTask task, Progress progress) {
            return writing.apply(task);
        }
    }
}
