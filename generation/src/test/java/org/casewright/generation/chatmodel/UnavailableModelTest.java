package org.casewright.generation.chatmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.ContentFilteredException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.testkit.InventedTemplate;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.ScriptedChatModel;
import org.casewright.generation.chatmodel.ModelUnavailableException.Trouble;
import org.casewright.generation.draft.DraftingTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A model that is not available")
class UnavailableModelTest {

    private static final String LEAKY = "key " + Models.KEY + " in request: Tansy said marmalade lighthouse";

    private final List<Duration> waits = new ArrayList<>();

    static Stream<Arguments> retriable() {
        return Stream.of(
                Arguments.of(new RateLimitException(LEAKY), Trouble.BUSY),
                Arguments.of(new HttpException(429, LEAKY), Trouble.BUSY),
                Arguments.of(new HttpException(500, LEAKY), Trouble.FAILING),
                Arguments.of(new InternalServerException(LEAKY), Trouble.FAILING),
                Arguments.of(new TimeoutException(LEAKY), Trouble.TIMEOUT),
                Arguments.of(new RuntimeException(LEAKY, new HttpTimeoutException(LEAKY)), Trouble.TIMEOUT),
                Arguments.of(new RuntimeException(LEAKY, new ConnectException(LEAKY)), Trouble.UNREACHABLE),
                Arguments.of(new UnresolvedModelServerException(LEAKY), Trouble.UNREACHABLE));
    }

    static Stream<Arguments> lasting() {
        return Stream.of(
                Arguments.of(new AuthenticationException(LEAKY), Trouble.NO_ACCESS),
                Arguments.of(new HttpException(403, LEAKY), Trouble.NO_ACCESS),
                Arguments.of(new ModelNotFoundException(LEAKY), Trouble.NOT_FOUND),
                Arguments.of(new InvalidRequestException(LEAKY), Trouble.NOT_ACCEPTED),
                Arguments.of(new UnsupportedFeatureException(LEAKY), Trouble.NOT_ACCEPTED),
                Arguments.of(new ContentFilteredException(LEAKY), Trouble.FILTERED),
                Arguments.of(new IllegalStateException(LEAKY), Trouble.OTHER));
    }

    @ParameterizedTest
    @MethodSource("retriable")
    @DisplayName("for a while is asked three times, with growing and uneven waits, and then reported")
    void is_asked_three_times(RuntimeException failure, Trouble trouble) {
        ScriptedChatModel model = ScriptedChatModel.builder()
                .fail(failure)
                .fail(failure)
                .fail(failure)
                .build();

        ModelUnavailableException thrown = thrown(model);

        assertThat(thrown.trouble()).isEqualTo(trouble);
        assertThat(thrown.retriable()).isTrue();
        assertThat(thrown).hasMessageContaining(", in 3 attempts. Nothing was drafted. ");
        assertThat(model.requests()).hasSize(3);
        assertThat(waits).hasSize(2);
        assertThat(waits.get(0)).isBetween(Duration.ofMillis(500), Duration.ofMillis(1_500));
        assertThat(waits.get(1)).isBetween(Duration.ofMillis(1_000), Duration.ofMillis(3_000));
        keepsSecrets(thrown);
    }

    @ParameterizedTest
    @MethodSource("lasting")
    @DisplayName("for good is asked once, and the message says what to do")
    void is_asked_once(RuntimeException failure, Trouble trouble) {
        ScriptedChatModel model = ScriptedChatModel.builder().fail(failure).build();

        ModelUnavailableException thrown = thrown(model);

        assertThat(thrown.trouble()).isEqualTo(trouble);
        assertThat(thrown.retriable()).isFalse();
        assertThat(waits).isEmpty();
        keepsSecrets(thrown);
    }

    @Test
    @DisplayName("at first and then answers, is forgiven")
    void is_forgiven() {
        ScriptedChatModel model = ScriptedChatModel.builder()
                .fail(new RateLimitException(LEAKY))
                .answer("{\"child_voice\": []}")
                .answer("{\"actions\": []}")
                .build();

        draft(model, waits::add);

        assertThat(waits).hasSize(1);
    }

    @Test
    @DisplayName("is waited for no longer than the thread may")
    void is_not_waited_for_when_interrupted() {
        ScriptedChatModel model =
                ScriptedChatModel.builder().fail(new RateLimitException(LEAKY)).build();

        WorkCancelledException thrown = catchThrowableOfType(
                WorkCancelledException.class,
                () -> draft(model, length -> {
                    throw new InterruptedException();
                }));

        assertThat(thrown).hasMessageContaining("waiting for a model");
        assertThat(Thread.interrupted()).isTrue();
    }

    private ModelUnavailableException thrown(ScriptedChatModel model) {
        return catchThrowableOfType(ModelUnavailableException.class, () -> draft(model, waits::add));
    }

    private static void keepsSecrets(ModelUnavailableException thrown) {
        assertThat(thrown).hasNoCause().hasMessageContaining("scripted-model@models.example.org");
        assertThat(thrown.getSuppressed()).isEmpty();
        assertThat(thrown.toString())
                .doesNotContain(Models.KEY)
                .doesNotContain("Tansy")
                .doesNotContain("marmalade");
    }

    private static void draft(ScriptedChatModel model, Pause pause) {
        ModelDrafter.builder()
                .model(model)
                .processor(Models.PROCESSOR)
                .pause(pause)
                .build()
                .draft(
                        new DraftingTask(
                                InventedTemplate.template(),
                                InventedVisit.occasion(),
                                InventedVisit.transcript().passages()),
                        Progress.unwatched());
    }
}
