package org.casewright.core.document;

import java.util.List;

/**
 * A headed part of a draft.
 *
 * @param id of the template's section
 * @param heading as in the template
 * @param contents one for each of its fields, in order
 */
public record DraftSection(String id, String heading, List<FieldContent> contents) {

    /** Copies the contents. */
    public DraftSection {
        contents = List.copyOf(contents);
    }
}
