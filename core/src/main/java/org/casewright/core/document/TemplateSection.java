package org.casewright.core.document;

import java.util.List;

/**
 * A headed part of a template.
 *
 * @param id unique within the template
 * @param heading as it stands in the document
 * @param fields in order
 */
public record TemplateSection(String id, String heading, List<Field> fields) {

    /** Copies the fields. */
    public TemplateSection {
        fields = List.copyOf(fields);
    }
}
