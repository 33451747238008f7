package org.casewright.evaluation;

import java.util.List;
import org.casewright.core.document.Field;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateSection;

/** A template with less room: each narrative field has a share of its own limit. Action lists have no limit. */
final class WordLimit {

    /** What a field takes that says no limit itself: half a page. */
    private static final int WITHOUT_LIMIT = 250;

    private WordLimit() {}

    /**
     * The template with less room.
     *
     * @param share of each narrative field's words, 0 to 1; a field keeps one word at least
     */
    static Template of(Template template, double share) {
        return new Template(
                template.ref(),
                template.title(),
                template.audience(),
                template.basis(),
                template.status(),
                template.effectiveFrom(),
                template.sections().stream()
                        .map(section -> new TemplateSection(section.id(), section.heading(), fields(section, share)))
                        .toList());
    }

    private static List<Field> fields(TemplateSection section, double share) {
        return section.fields().stream()
                .map(field -> field instanceof Field.Narrative narrative ? limited(narrative, share) : field)
                .toList();
    }

    private static Field limited(Field.Narrative field, double share) {
        int room = field.maxWords() > 0 ? field.maxWords() : WITHOUT_LIMIT;
        // A limit of 0 would mean no limit.
        int maxWords = Math.max(1, (int) (room * share));
        return new Field.Narrative(
                field.id(), field.label(), field.guidance(), field.seeks(), field.voices(), field.required(), maxWords);
    }
}
