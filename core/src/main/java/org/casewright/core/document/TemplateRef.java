package org.casewright.core.document;

/**
 * Which edition of which template.
 *
 * @param id such as {@code case_note}
 * @param version counts up from 1
 */
public record TemplateRef(String id, int version) {

    /** The written form, {@code case_note/1}. */
    @Override
    public String toString() {
        return id + "/" + version;
    }
}
