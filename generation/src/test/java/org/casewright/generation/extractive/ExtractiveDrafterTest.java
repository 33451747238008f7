package org.casewright.generation.extractive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.document.Occasion;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.SourceId;
import org.casewright.core.record.Tenant;
import org.casewright.generation.draft.Drafted;
import org.casewright.generation.draft.DraftedAction;
import org.casewright.generation.draft.DraftedField;
import org.casewright.generation.draft.DraftedSentence;
import org.casewright.generation.draft.DraftingTask;
import org.casewright.generation.draft.Span;
import org.casewright.generation.template.TemplateLibrary;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The extractive drafter")
class ExtractiveDrafterTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 9, 29);
    private static final List<Passage> VISIT = passages(
            "Ada Lanternwick: Hello Tansy. Lovely weather today. Thank you for talking to me.",
            "Tansy Thistledown: I like it when my mum reads to me at night. But I get scared when they argue on the phone.",
            "Ada Lanternwick: Does your dad come to the flat?",
            "Tansy Thistledown: No. He does not come any more.",
            "Ada Lanternwick: I can see food in the kitchen and the bedroom is clean.",
            "Marigold Thistledown: I'm worried about the damp. I asked the council to fix it, but they have not come.",
            "Ada Lanternwick: You missed two days of school this month.",
            "Marigold Thistledown: She had a cold, and the doctor gave her an inhaler.",
            "Ada Lanternwick: I will ring the school on Friday. I'll see what I can do.",
            "Ada Lanternwick: I will find the red book, I was last at the clinic on Monday.",
            "Marigold Thistledown: If they come I will be in.");

    private final ExtractiveDrafter drafter = new ExtractiveDrafter();

    @Test
    @DisplayName("puts the child's words, and nobody else's, in the child's own field, as they were said")
    void puts_the_childs_words_in_their_field() {
        assertThat(sentences("child_voice"))
                .contains(
                        "Tansy said: “I like it when my mum reads to me at night. But I get scared when they argue on the"
                                + " phone.”")
                .allMatch(text -> text.contains("Tansy said: "));
    }

    @Test
    @DisplayName("keeps a question with the answer that needs it, and its no")
    void keeps_a_question_with_its_answer() {
        assertThat(sentences("child_voice"))
                .contains("Asked “Does your dad come to the flat?”, Tansy said: “No. He does not come any more.”");
    }

    @Test
    @DisplayName("sends what was seen and what the mother said where the template wants them")
    void routes_by_voice_and_kind() {
        assertThat(sentences("home_conditions"))
                .anyMatch(text -> text.contains("I can see food in the kitchen and the bedroom is clean."));
        assertThat(sentences("mother_views"))
                .anyMatch(text -> text.startsWith("Marigold Thistledown (mother) said: “I'm worried about the damp."));
    }

    @Test
    @DisplayName("makes an action of a promise with its owner and the one day it can mean, and of nothing else")
    void makes_actions_of_promises() {
        List<DraftedAction> actions = actions();

        assertThat(actions).hasSize(2);
        assertThat(actions.get(0).owner()).contains("Ada Lanternwick");
        assertThat(actions.get(0).due()).contains(LocalDate.of(2026, 10, 2));
        assertThat(actions.get(0).sentence().text()).contains("I will ring the school on Friday.");
        assertThat(actions.get(1).due()).as("the Monday was another day").isEmpty();
    }

    @Test
    @DisplayName("leaves small talk out")
    void leaves_small_talk_out() {
        assertThat(all().map(DraftedSentence::text)).noneMatch(text -> text.contains("Lovely weather"));
    }

    @Test
    @DisplayName("points at the exact place of every word it quotes, and quotes no place twice")
    void points_at_every_word() {
        List<Span> spans = new ArrayList<>();
        all().forEach(sentence -> {
            for (Span span : sentence.spans()) {
                Passage passage = VISIT.stream()
                        .filter(candidate -> candidate.id().equals(span.passage()))
                        .findFirst()
                        .orElseThrow();
                assertThat(sentence.text()).contains(passage.text().substring(span.start(), span.end()));
                spans.add(span);
            }
        });
        assertThat(spans).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("writes the same of the same")
    void writes_the_same_of_the_same() {
        assertThat(draft(Progress.unwatched())).isEqualTo(draft(Progress.unwatched()));
    }

    @Test
    @DisplayName("stops when it is told to")
    void stops_when_told() {
        assertThatExceptionOfType(WorkCancelledException.class).isThrownBy(() -> draft((done, total) -> done < 1));
    }

    private List<String> sentences(String field) {
        return draft(Progress.unwatched()).fields().stream()
                .filter(drafted -> drafted.field().id().equals(field))
                .flatMap(drafted -> ((DraftedField.Narrative) drafted).sentences().stream())
                .map(DraftedSentence::text)
                .toList();
    }

    private List<DraftedAction> actions() {
        return draft(Progress.unwatched()).fields().stream()
                .filter(DraftedField.Actions.class::isInstance)
                .flatMap(drafted -> ((DraftedField.Actions) drafted).actions().stream())
                .toList();
    }

    private Stream<DraftedSentence> all() {
        return draft(Progress.unwatched()).fields().stream()
                .filter(DraftedField.Narrative.class::isInstance)
                .flatMap(drafted -> ((DraftedField.Narrative) drafted).sentences().stream());
    }

    private Drafted draft(Progress progress) {
        Occasion occasion = new Occasion(
                new Tenant("inventshire"),
                new CaseId("case-1"),
                Optional.of(TUESDAY),
                List.of(
                        new Person(new PersonId("p-1"), "Tansy Thistledown", "child"),
                        new Person(new PersonId("p-2"), "Marigold Thistledown", "mother"),
                        new Person(new PersonId("p-3"), "Ada Lanternwick", "social worker")),
                Map.of());
        return drafter.draft(
                new DraftingTask(TemplateLibrary.builtIn().template("home_visit_record", TUESDAY), occasion, VISIT),
                progress);
    }

    private static List<Passage> passages(String... lines) {
        SourceId source = new SourceId("s-0123456789abcdef");
        List<Passage> passages = new ArrayList<>();
        for (String line : lines) {
            int colon = line.indexOf(": ");
            int number = passages.size() + 1;
            passages.add(new Passage(
                    new PassageId(source, number, number),
                    Optional.of(line.substring(0, colon)),
                    Optional.empty(),
                    line.substring(colon + 2)));
        }
        return passages;
    }
}
