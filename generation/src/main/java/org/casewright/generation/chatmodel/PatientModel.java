package org.casewright.generation.chatmodel;

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
import dev.langchain4j.model.chat.ChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.response.ChatResponse;
import dev.langchain4j.model.output.FinishReason;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import org.casewright.core.WorkCancelledException;
import org.casewright.generation.chatmodel.ModelUnavailableException.Trouble;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks a model, again where that may help, a bounded number of times, on the caller's thread. */
final class PatientModel {

    private static final Logger LOG = LoggerFactory.getLogger(PatientModel.class);
    private static final double FIRST_WAIT_MILLIS = 1_000;
    private static final double LONGEST_WAIT_MILLIS = 20_000;

    private final ChatModel model;
    private final String id;
    private final int attempts;
    private final Pause pause;

    PatientModel(ChatModel model, String id, int attempts, Pause pause) {
        this.model = model;
        this.id = id;
        this.attempts = attempts;
        this.pause = pause;
    }

    ChatResponse ask(ChatRequest request) {
        for (int attempt = 1; ; attempt++) {
            Trouble trouble;
            try {
                ChatResponse response = model.chat(request);
                if (response.finishReason() == FinishReason.CONTENT_FILTER) {
                    throw new ModelUnavailableException(id, Trouble.FILTERED, attempt);
                }
                return response;
            } catch (ModelUnavailableException filtered) {
                throw filtered;
            } catch (RuntimeException failure) {
                trouble = trouble(failure);
            }
            ModelUnavailableException unavailable = new ModelUnavailableException(id, trouble, attempt);
            if (attempt >= attempts || !unavailable.retriable()) {
                throw unavailable;
            }
            LOG.debug("attempt {} of {}: model {}, trouble {}", attempt, attempts, id, trouble);
            rest(attempt);
        }
    }

    private void rest(int attempt) {
        double wait = Math.min(FIRST_WAIT_MILLIS * Math.pow(2, attempt - 1), LONGEST_WAIT_MILLIS);
        // Between half and one and a half, so that many workers who were turned away do not come back together.
        Duration length = Duration.ofMillis(
                Math.round(wait * (0.5 + ThreadLocalRandom.current().nextDouble())));
        try {
            pause.await(length);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new WorkCancelledException("waiting for a model");
        }
    }

    /** Clients wrap what went wrong in different ways; the first known kind on the way down tells. */
    private static Trouble trouble(RuntimeException failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 10; cause = cause.getCause(), depth++) {
            Trouble trouble = kind(cause);
            if (trouble != null) {
                return trouble;
            }
        }
        return Trouble.OTHER;
    }

    private static @Nullable Trouble kind(Throwable failure) {
        if (failure instanceof HttpException http) {
            return status(http.statusCode());
        }
        if (failure instanceof RateLimitException) {
            return Trouble.BUSY;
        }
        if (failure instanceof TimeoutException
                || failure instanceof HttpTimeoutException
                || failure instanceof InterruptedIOException) {
            return Trouble.TIMEOUT;
        }
        if (failure instanceof InternalServerException) {
            return Trouble.FAILING;
        }
        if (failure instanceof AuthenticationException) {
            return Trouble.NO_ACCESS;
        }
        if (failure instanceof ModelNotFoundException) {
            return Trouble.NOT_FOUND;
        }
        if (failure instanceof ContentFilteredException) {
            return Trouble.FILTERED;
        }
        if (failure instanceof InvalidRequestException || failure instanceof UnsupportedFeatureException) {
            return Trouble.NOT_ACCEPTED;
        }
        return failure instanceof UnresolvedModelServerException || failure instanceof IOException
                ? Trouble.UNREACHABLE
                : null;
    }

    private static Trouble status(int code) {
        return switch (code) {
            case 401, 403 -> Trouble.NO_ACCESS;
            case 404 -> Trouble.NOT_FOUND;
            case 408 -> Trouble.TIMEOUT;
            case 429 -> Trouble.BUSY;
            default -> code >= 500 ? Trouble.FAILING : Trouble.NOT_ACCEPTED;
        };
    }
}
