package org.casewright.generation.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.document.Field;
import org.casewright.core.document.TemplateSection;

/**
 * Lays a file's sections over those it inherits: a field of the same id takes the inherited one's place, wherever that
 * is; other fields and sections are added at the end.
 */
final class SectionMerge {

    private final TemplateFile file;
    private final Map<String, String> headings = new LinkedHashMap<>();
    private final Map<String, List<Field>> fields = new LinkedHashMap<>();
    private final Map<String, String> sectionOf = new HashMap<>();

    private SectionMerge(TemplateFile file, List<TemplateSection> inherited) {
        this.file = file;
        for (TemplateSection section : inherited) {
            headings.put(section.id(), section.heading());
            fields.put(section.id(), new ArrayList<>(section.fields()));
            section.fields().forEach(field -> sectionOf.put(field.id(), section.id()));
        }
    }

    static List<TemplateSection> of(TemplateFile file, List<TemplateSection> inherited) {
        SectionMerge merge = new SectionMerge(file, inherited);
        Set<String> sections = new HashSet<>();
        Map<String, String> ownFields = new HashMap<>();
        for (int i = 0; i < file.sections().size(); i++) {
            TemplateFile.Part part = file.sections().get(i);
            String place = "/sections/" + i;
            if (!sections.add(part.id())) {
                throw merge.trouble(
                        place + "/id", "there are two sections '" + part.id() + "'.", "Rename one, or join them.");
            }
            merge.section(part, place);
            for (int j = 0; j < part.fields().size(); j++) {
                Field field = part.fields().get(j);
                String fieldPlace = place + "/fields/" + j;
                String other = ownFields.put(field.id(), fieldPlace);
                if (other != null) {
                    throw merge.trouble(
                            fieldPlace + "/id",
                            "the id '" + field.id() + "' is taken by the field at " + other + ".",
                            "Give one of them another id.");
                }
                merge.field(part.id(), field, fieldPlace);
            }
        }
        return merge.sections();
    }

    private void section(TemplateFile.Part part, String place) {
        Optional<String> heading = part.heading().or(() -> Optional.ofNullable(headings.get(part.id())));
        headings.put(
                part.id(), heading.orElseThrow(() -> trouble(place, "the section has no \"heading\".", "Add one.")));
        fields.computeIfAbsent(part.id(), id -> new ArrayList<>());
    }

    private void field(String section, Field field, String place) {
        String inheritedIn = sectionOf.get(field.id());
        if (inheritedIn == null) {
            fields.computeIfAbsent(section, id -> new ArrayList<>()).add(field);
            return;
        }
        List<Field> there = fields.getOrDefault(inheritedIn, new ArrayList<>());
        there.replaceAll(
                inherited -> inherited.id().equals(field.id()) ? replaced(inherited, field, place) : inherited);
    }

    /** What the parent leaves to a person must not reach a machine by way of a changed file. */
    private Field replaced(Field inherited, Field field, String place) {
        if (inherited instanceof Field.Decision && !(field instanceof Field.Decision)) {
            throw trouble(
                    place + "/kind",
                    "'" + field.id() + "' is a person's decision in the template it extends, and stays one.",
                    "Write \"kind\": \"decision\", or give this field another id.");
        }
        return field;
    }

    private List<TemplateSection> sections() {
        List<TemplateSection> sections = new ArrayList<>();
        headings.forEach((id, heading) ->
                sections.add(new TemplateSection(id, heading, List.copyOf(fields.getOrDefault(id, List.of())))));
        return sections;
    }

    private UnusableTemplateException trouble(String place, String trouble, String remedy) {
        return new UnusableTemplateException(file.name(), place, trouble, remedy);
    }
}
