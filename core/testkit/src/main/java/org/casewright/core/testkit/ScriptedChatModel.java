package org.casewright.core.testkit;

import dev.langchain4j.data.message.AiMessage;
import dev.langchain4j.model.chat.Capability;
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import dev.langchain4j.model.output.TokenUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A language model that says what a test tells it to, one answer a call, and remembers what it was asked.
 *
 * <p>Being asked once more than the script has answers is an {@link IllegalStateException}, unless the script ends in
 * {@link Builder#answerAlways}. Safe for many threads; which of them gets which answer is then a matter of chance.
 */
public final class ScriptedChatModel implements ChatModel {

    /** What its responses call the model. */
    public static final String NAME = "scripted-model";

    private final List<Function<ChatRequest, ChatResponse>> script;
    private final @Nullable Function<ChatRequest, ChatResponse> always;
    private final Set<Capability> capabilities;
    private final List<ChatRequest> requests = new ArrayList<>();

    private ScriptedChatModel(Builder builder) {
        this.script = List.copyOf(builder.script);
        this.always = builder.always;
        this.capabilities = builder.jsonSchema ? Set.of(Capability.RESPONSE_FORMAT_JSON_SCHEMA) : Set.of();
    }

    /** Starts an empty script. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A model with these answers.
     *
     * @param answers in order
     */
    public static ScriptedChatModel answering(String... answers) {
        Builder builder = builder();
        for (String answer : answers) {
            builder.answer(answer);
        }
        return builder.build();
    }

    @Override
    public ChatResponse doChat(ChatRequest request) {
        return next(request).apply(request);
    }

    private synchronized Function<ChatRequest, ChatResponse> next(ChatRequest request) {
        int turn = requests.size();
        requests.add(request);
        if (turn < script.size()) {
            return script.get(turn);
        }
        if (always == null) {
            throw new IllegalStateException("The script has " + script.size() + " answers, and one more was asked for");
        }
        return always;
    }

    @Override
    public Set<Capability> supportedCapabilities() {
        return capabilities;
    }

    /** What it was asked so far, in order. */
    public synchronized List<ChatRequest> requests() {
        return List.copyOf(requests);
    }

    private static ChatResponse response(String text, FinishReason reason) {
        return ChatResponse.builder()
                .aiMessage(AiMessage.from(text))
                .modelName(NAME)
                .tokenUsage(new TokenUsage(1, 1))
                .finishReason(reason)
                .build();
    }

    /** Writes the script. Not safe for many threads. */
    public static final class Builder {
        private final List<Function<ChatRequest, ChatResponse>> script = new ArrayList<>();
        private @Nullable Function<ChatRequest, ChatResponse> always;
        private boolean jsonSchema = true;

        private Builder() {}

        /**
         * The next answer.
         *
         * @param text of it
         */
        public Builder answer(String text) {
            script.add(request -> response(text, FinishReason.STOP));
            return this;
        }

        /**
         * The next answer, cut off in the middle because the model ran out of tokens.
         *
         * @param text as far as it went
         */
        public Builder answerCutOff(String text) {
            script.add(request -> response(text, FinishReason.LENGTH));
            return this;
        }

        /**
         * The next call fails.
         *
         * @param failure such as langchain4j's {@code RateLimitException}, {@code TimeoutException} or
         *     {@code HttpException}
         */
        public Builder fail(RuntimeException failure) {
            script.add(request -> {
                throw failure;
            });
            return this;
        }

        /**
         * Every call after the script's end; by default such a call is an error in the test.
         *
         * @param answer makes the answer's text from the request
         */
        public Builder answerAlways(Function<ChatRequest, String> answer) {
            always = request -> response(answer.apply(request), FinishReason.STOP);
            return this;
        }

        /** The model does not declare that it can hold to a JSON schema; by default it does. */
        public Builder withoutJsonSchema() {
            jsonSchema = false;
            return this;
        }

        /** The model with what was written so far. */
        public ScriptedChatModel build() {
            return new ScriptedChatModel(this);
        }
    }
}
