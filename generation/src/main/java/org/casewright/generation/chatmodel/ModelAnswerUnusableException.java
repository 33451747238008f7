package org.casewright.generation.chatmodel;

import org.casewright.core.CasewrightException;

/**
 * A model answered twice with something else than was asked for. Nothing was drafted; use a model that follows a JSON
 * schema, or draft without a model.
 */
public final class ModelAnswerUnusableException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    private final String model;
    private final String section;

    /**
     * Says which model, where and what was wrong; never what it answered.
     *
     * @param model id of the processor
     * @param section of the template it was asked for
     * @param trouble with its last answer, without words from it
     */
    public ModelAnswerUnusableException(String model, String section, String trouble) {
        super("Model '" + model + "' did not answer as asked for section '" + section + "', even when asked again: "
                + trouble
                + ". Nothing was drafted. Use a model that follows a JSON schema, or draft without a model.");
        this.model = model;
        this.section = section;
    }

    /** Id of the processor. */
    public String model() {
        return model;
    }

    /** Id of the section it was asked for. */
    public String section() {
        return section;
    }
}
