package org.casewright.generation.template;

import org.casewright.core.CasewrightException;

/** A template cannot be used as it stands. Mend the named place in its file, or ask for another edition. */
public final class UnusableTemplateException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    private final String template;
    private final String place;

    /**
     * Says which template, where, what is wrong and what to do.
     *
     * @param template its edition, or its file while that is not known
     * @param place within it, as a JSON pointer; empty for the whole
     * @param trouble what is wrong there, as a sentence
     * @param remedy what to do, as a sentence
     */
    public UnusableTemplateException(String template, String place, String trouble, String remedy) {
        super("Template " + template + (place.isEmpty() ? "" : ", at " + place) + ": " + trouble + " " + remedy);
        this.template = template;
        this.place = place;
    }

    /** The template's edition, or its file. */
    public String template() {
        return template;
    }

    /** Where in it, as a JSON pointer; empty for the whole. */
    public String place() {
        return place;
    }
}
