package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.output.FinishReason;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The scripted model")
class ScriptedChatModelTest {

    @Test
    @DisplayName("answers in order and remembers what it was asked")
    void answers_in_order() {
        ScriptedChatModel model = ScriptedChatModel.answering("one", "two");

        assertThat(model.chat("first question")).isEqualTo("one");
        assertThat(model.chat("second question")).isEqualTo("two");
        assertThat(model.requests().stream().flatMap(request -> request.messages().stream()))
                .containsExactly(UserMessage.from("first question"), UserMessage.from("second question"));
    }

    @Test
    @DisplayName("fails as told, and goes on")
    void fails_as_told() {
        ScriptedChatModel model = ScriptedChatModel.builder()
                .fail(new RateLimitException("429"))
                .fail(new TimeoutException("slow"))
                .fail(new HttpException(500, "down"))
                .answerCutOff("{\"half\":")
                .build();

        assertThatExceptionOfType(RateLimitException.class).isThrownBy(() -> model.chat("a"));
        assertThatExceptionOfType(TimeoutException.class).isThrownBy(() -> model.chat("b"));
        assertThatExceptionOfType(HttpException.class).isThrownBy(() -> model.chat("c"));
        assertThat(model.chat(request("d")).finishReason()).isEqualTo(FinishReason.LENGTH);
        assertThat(model.requests()).hasSize(4);
    }

    @Test
    @DisplayName("says when it is asked more than was scripted")
    void says_when_the_script_is_over() {
        ScriptedChatModel model = ScriptedChatModel.answering("only");
        model.chat("a");

        assertThatIllegalStateException()
                .isThrownBy(() -> model.chat("b"))
                .withMessage("The script has 1 answers, and one more was asked for");
    }

    @Test
    @DisplayName("answers from the request once its script is over, if told how")
    void answers_from_the_request() {
        ScriptedChatModel model = ScriptedChatModel.builder()
                .answer("first")
                .answerAlways(request -> request.messages().size() + " messages")
                .build();

        assertThat(model.chat("a")).isEqualTo("first");
        assertThat(model.chat("b")).isEqualTo("1 messages");
        assertThat(model.chat(request("c")).modelName()).isEqualTo(ScriptedChatModel.NAME);
    }

    @Test
    @DisplayName("declares JSON schemas unless told not to")
    void declares_json_schemas() {
        assertThat(ScriptedChatModel.answering().supportedCapabilities())
                .containsExactly(Capability.RESPONSE_FORMAT_JSON_SCHEMA);
        assertThat(ScriptedChatModel.builder().withoutJsonSchema().build().supportedCapabilities())
                .isEmpty();
    }

    private static ChatRequest request(String text) {
        return ChatRequest.builder().messages(UserMessage.from(text)).build();
    }
}
