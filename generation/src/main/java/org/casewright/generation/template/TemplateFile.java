package org.casewright.generation.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Field;
import org.casewright.core.document.TemplateRef;

/**
 * A template as it stands in its file: what it leaves out comes from the edition it extends.
 *
 * @param from the file's name, for messages
 * @param ref its edition
 * @param parent the edition it extends
 * @param sections its own, in order
 */
record TemplateFile(
        String from,
        TemplateRef ref,
        Optional<TemplateRef> parent,
        Optional<String> title,
        Optional<Audience> audience,
        Optional<String> basis,
        Optional<String> status,
        Optional<LocalDate> effectiveFrom,
        List<Part> sections) {

    /** A section as it stands in the file. */
    record Part(String id, Optional<String> heading, List<Field> fields) {}

    String name() {
        return "'" + ref + "' (" + from + ")";
    }
}
