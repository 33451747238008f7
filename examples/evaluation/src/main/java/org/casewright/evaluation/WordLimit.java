package org.casewright.evaluation;

import java.util.List;
import org.casewright.core.document.Field;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateSection;

/** A template with less room: its narrative fields share a number of words in proportion to their own limits. */
final class WordLimit {

    /** What a field takes that says no limit itself: half a page. */
    private static final int WITHOUT_LIMIT = 250;

    private WordLimit() {}

    /**
     * The template with no field larger than it was.
     *
     * @param words for all narrative fields together; action lists have no limit
     */
    static Template of(Template template, int words) {
        int room = template.fields().mapToInt(WordLimit::room).sum();
        double factor = room == 0 ? 1 : Math.min(1, (double) words / room);
        return new Template(
                template.ref(),
                template.title(),
                template.audience(),
                template.basis(),
                template.status(),
                template.effectiveFrom(),
                template.sections().stream()
                        .map(section -> new TemplateSection(section.id(), section.heading(), fields(section, factor)))
                        .toList());
    }

    private static List<Field> fields(TemplateSection section, double factor) {
        return section.fields().stream()
                .map(field -> field instanceof Field.Narrative narrative ? limited(narrative, factor) : field)
                .toList();
    }

    private static Field limited(Field.Narrative field, double factor) {
        // A limit of 0 would mean no limit.
        int maxWords = Math.max(1, (int) (room(field) * factor));
        return new Field.Narrative(
                field.id(), field.label(), field.guidance(), field.seeks(), field.voices(), field.required(), maxWords);
    }

    private static int room(Field field) {
        if (field instanceof Field.Narrative narrative) {
            return narrative.maxWords() > 0 ? narrative.maxWords() : WITHOUT_LIMIT;
        }
        return 0;
    }
}
