package org.casewright.generation.chatmodel;

import org.casewright.core.CasewrightException;

/** A model could not be reached, or would not answer. Nothing was drafted; the message says what to do. */
public final class ModelUnavailableException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /** Why a model did not answer. */
    public enum Trouble {
        /** It did not answer in time. */
        TIMEOUT(true, "did not answer in time", "Try again later, or give the model a longer timeout."),
        /** It turned the request away because there were too many (HTTP 429). */
        BUSY(true, "is turning requests away", "Try again later, or ask its provider for a higher limit."),
        /** It failed (HTTP 5xx). */
        FAILING(true, "failed", "Try again later; if it goes on, ask its provider."),
        /** Nothing listens at its address, or the connection broke. */
        UNREACHABLE(true, "cannot be reached", "Check its address and the network, then try again."),
        /** It did not accept the credentials. */
        NO_ACCESS(false, "did not accept the credentials", "Check the key and what it may use."),
        /** It is not there. */
        NOT_FOUND(false, "is not known at its address", "Check the name of the model and its address."),
        /** It did not accept the request. */
        NOT_ACCEPTED(
                false,
                "did not accept the request",
                "Use a model that answers in a JSON schema and takes requests of this length, or turn the schema off "
                        + "with jsonSchema(false)."),
        /** It refused what the passages are about. */
        FILTERED(
                false,
                "refused the content",
                "Ask its provider to lift the content filter for this work, or draft without a model."),
        /** The client ended with an error of another kind. */
        OTHER(false, "ended with an error", "Look at the client's own log, where it is safe to keep one.");

        private final boolean retriable;
        private final String what;
        private final String remedy;

        Trouble(boolean retriable, String what, String remedy) {
            this.retriable = retriable;
            this.what = what;
            this.remedy = remedy;
        }
    }

    private final String model;
    private final Trouble trouble;

    /**
     * Says which model, what happened and what to do. The client's own exception is left out on purpose: its message may
     * hold the request or a key.
     *
     * @param model id of the processor
     * @param trouble what happened
     * @param attempts how often it was tried
     */
    public ModelUnavailableException(String model, Trouble trouble, int attempts) {
        super("Model '" + model + "' " + trouble.what + (attempts > 1 ? ", in " + attempts + " attempts" : "")
                + ". Nothing was drafted. " + trouble.remedy);
        this.model = model;
        this.trouble = trouble;
    }

    /** Id of the processor. */
    public String model() {
        return model;
    }

    /** What happened. */
    public Trouble trouble() {
        return trouble;
    }

    /** Whether the same request may succeed later without any change. */
    public boolean retriable() {
        return trouble.retriable;
    }
}
