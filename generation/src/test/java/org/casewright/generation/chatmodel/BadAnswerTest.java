package org.casewright.generation.chatmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.langchain4j.data.message.UserMessage;
import org.casewright.core.Progress;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedTemplate;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.ScriptedChatModel;
import org.casewright.generation.draft.Drafted;
import org.casewright.generation.draft.DraftingTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A bad answer of a model")
class BadAnswerTest {

    private static final String GOOD = "{\"child_voice\": [], \"home\": []}";
    private static final String NO_ACTIONS = "{\"actions\": []}";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Certainly! Tansy said she likes her picture.|it is not well-formed JSON",
                "{\"child_voice\": [ {\"sentence\": |it is not well-formed JSON",
                "{\"child_voice\": []} and more|it is not well-formed JSON",
                "{\"child_voice\": [], \"child_voice\": []}|it is not well-formed JSON",
                "[]|it is not an object with the fields asked for",
                "{}|it is not an object with the fields asked for",
                "null|it is not an object with the fields asked for",
                "{\"error\": []}|it has none of the fields asked for",
                "{\"child_voice\": \"Tansy is happy\"}|a field does not hold a list",
                "{\"child_voice\": [\"Tansy is happy\"]}|a claim has no \"sentence\" or no \"citations\"",
                "{\"child_voice\": [{\"sentence\": \"Tansy\", \"citations\": [1]}]}|a citation has no \"passage\" number "
                        + "or no \"quote\""
            })
    @DisplayName("is asked for again once, and then nothing is drafted")
    void is_asked_for_once_more(String bad, String trouble) {
        ScriptedChatModel model = ScriptedChatModel.answering(bad, bad);

        assertThatExceptionOfType(ModelAnswerUnusableException.class)
                .isThrownBy(() -> draft(model))
                .withMessage("Model 'scripted-model@models.example.org' did not answer as asked for section 'visit', "
                        + "even when asked again: " + trouble
                        + ". Nothing was drafted. Use a model that follows a JSON "
                        + "schema, or draft without a model.")
                .satisfies(
                        exception -> assertThat(exception.getMessage()).doesNotContain(InventedFamily.plantedWords()));
        assertThat(model.requests()).hasSize(2);
        assertThat(((UserMessage) model.requests().get(1).messages().get(2)).singleText())
                .contains(trouble)
                .doesNotContain("happy");
    }

    @Test
    @DisplayName("that is half a stream is told apart from broken JSON")
    void half_a_stream() {
        ScriptedChatModel model = ScriptedChatModel.builder()
                .answerCutOff("{\"child_voice\": [{\"sentence\": \"Tansy")
                .answerCutOff("{\"child_voice\": [{\"sentence\": \"Tansy")
                .build();

        assertThatExceptionOfType(ModelAnswerUnusableException.class)
                .isThrownBy(() -> draft(model))
                .withMessageContaining("it breaks off before its end");
    }

    @Test
    @DisplayName("is forgiven when the second answer is good")
    void is_forgiven() {
        ScriptedChatModel model = ScriptedChatModel.answering("Of course!", GOOD, NO_ACTIONS);

        assertThat(draft(model).withheld()).isEmpty();
        assertThat(model.requests()).hasSize(3);
    }

    @Test
    @DisplayName("is no bad answer merely for standing in a code block")
    void code_block_is_fine() {
        ScriptedChatModel model = ScriptedChatModel.answering("```json\n" + GOOD + "\n```", NO_ACTIONS);

        draft(model);

        assertThat(model.requests()).hasSize(2);
    }

    @Test
    @DisplayName("that never ends is not read")
    void endless_answer() {
        String endless = "[".repeat(400_001);

        assertThatExceptionOfType(ModelAnswerUnusableException.class)
                .isThrownBy(() -> draft(ScriptedChatModel.answering(endless, endless)))
                .withMessageContaining("far longer than a section can be");
    }

    private static Drafted draft(ScriptedChatModel model) {
        return ModelDrafter.builder()
                .model(model)
                .processor(Models.PROCESSOR)
                .build()
                .draft(
                        new DraftingTask(
                                InventedTemplate.template(),
                                InventedVisit.occasion(),
                                InventedVisit.transcript().passages()),
                        Progress.unwatched());
    }
}
