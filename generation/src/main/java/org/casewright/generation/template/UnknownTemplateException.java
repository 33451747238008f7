package org.casewright.generation.template;

import java.util.Collection;
import org.casewright.core.CasewrightException;

/** There is no template of that name. Ask for one of those the message lists, or add it to the library. */
public final class UnknownTemplateException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    private final String template;

    /**
     * Names what was asked for and what there is.
     *
     * @param template asked for
     * @param known ids there are
     */
    public UnknownTemplateException(String template, Collection<String> known) {
        super("There is no template '" + template + "'. There are: " + String.join(", ", known) + ".");
        this.template = template;
    }

    /** What was asked for. */
    public String template() {
        return template;
    }
}
