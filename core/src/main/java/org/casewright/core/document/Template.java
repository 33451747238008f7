package org.casewright.core.document;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a kind of document consists of. Templates are data: versioned, dated, and replaceable by an authority.
 *
 * @param ref id and version
 * @param title of the document
 * @param audience whom it is written for
 * @param basis law or guidance it answers to, by title and paragraph
 * @param status how well the basis is sourced: {@code statutory}, {@code guidance} or {@code local}
 * @param effectiveFrom first day it may be used
 * @param sections in order
 */
public record Template(
        TemplateRef ref,
        String title,
        Audience audience,
        String basis,
        String status,
        LocalDate effectiveFrom,
        List<TemplateSection> sections) {

    /** @throws IllegalArgumentException if two fields share an id */
    public Template {
        sections = List.copyOf(sections);
        List<String> ids = sections.stream()
                .flatMap(section -> section.fields().stream())
                .map(Field::id)
                .toList();
        if (ids.stream().distinct().count() != ids.size()) {
            throw new IllegalArgumentException("fields of template " + ref + " must have different ids");
        }
    }

    /** Every field, in order. */
    public Stream<Field> fields() {
        return sections.stream().flatMap(section -> section.fields().stream());
    }
}
