package org.casewright.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.casewright.core.document.Draft;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.ScriptedChatModel;
import org.casewright.core.testkit.TestGate;
import org.casewright.generation.chatmodel.ModelDrafter;
import org.casewright.generation.draft.DocumentGenerator;
import org.casewright.generation.draft.DraftRequest;
import org.casewright.generation.draft.DraftedField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Promise 3: machines do not decide. A decision")
class MachinesDoNotDecideTest {

    @Test
    @DisplayName("holds nothing but a named person's entry, by type")
    void holds_only_a_persons_entry() {
        List<String> held = Arrays.stream(FieldContent.Decision.class.getRecordComponents())
                .map(RecordComponent::getGenericType)
                .map(Object::toString)
                .toList();

        assertThat(held)
                .containsExactly(
                        "class org.casewright.core.document.Field$Decision",
                        "java.util.Optional<" + HumanEntry.class.getName() + ">");
        assertThat(Arrays.stream(HumanEntry.class.getRecordComponents()).map(RecordComponent::getType))
                .contains(Actor.class);
    }

    @Test
    @DisplayName("has no place in what a drafter can answer")
    void has_no_place_in_a_drafters_answer() {
        assertThat(DraftedField.class.getPermittedSubclasses())
                .containsExactlyInAnyOrder(DraftedField.Narrative.class, DraftedField.Actions.class);
    }

    @Test
    @DisplayName("stays open when a model is eager to make it")
    void stays_open_when_a_model_is_eager() {
        ScriptedChatModel eager = ScriptedChatModel.builder()
                .answerAlways(request -> EmptyAnswers.to(
                        request,
                        "\"threshold\": [{\"sentence\": \"The threshold is met.\", \"citations\": []}], "
                                + "\"outcome\": [{\"sentence\": \"A plan is made.\", \"citations\": []}], "))
                .build();
        Performed<Draft> performed = DocumentGenerator.builder()
                .gate(TestGate.admitting().gate())
                .drafter(ModelDrafter.builder()
                        .model(eager)
                        .processor(new Processor("eager", Processor.Location.IN_PROCESS))
                        .build())
                .build()
                .draft(
                        InventedFamily.work(),
                        DraftRequest.builder()
                                .template("conference_record")
                                .occasion(InventedVisit.occasion())
                                .transcript(InventedVisit.transcript())
                                .build());

        Draft draft = ((Performed.Done<Draft>) performed).value();
        List<Optional<HumanEntry>> decisions = draft.contents()
                .filter(FieldContent.Decision.class::isInstance)
                .map(content -> ((FieldContent.Decision) content).entry())
                .toList();
        assertThat(decisions).hasSizeGreaterThan(5).allMatch(Optional::isEmpty);
        assertThat(draft.statements().map(statement -> statement.text())).noneMatch(text -> text.contains("threshold"));
    }
}
