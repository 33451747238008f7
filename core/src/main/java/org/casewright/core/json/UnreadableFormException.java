package org.casewright.core.json;

import org.casewright.core.CasewrightException;

/** A stored form is not what it should be. Give the text that Casewright wrote, whole and unchanged. */
public final class UnreadableFormException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /**
     * Says what was expected and what is wrong.
     *
     * @param schema that was expected
     * @param trouble what is wrong and where; no content
     */
    public UnreadableFormException(String schema, String trouble) {
        super("This is not a readable " + schema + ": " + trouble
                + ". Give the text that Casewright wrote, unchanged.");
    }
}
