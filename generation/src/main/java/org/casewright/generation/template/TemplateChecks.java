package org.casewright.generation.template;

import org.casewright.core.document.Field;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateSection;

/** What must be true of every template, wherever it comes from. */
final class TemplateChecks {

    private TemplateChecks() {}

    static void check(Template template) {
        check("'" + template.ref() + "'", template);
    }

    static void check(String name, Template template) {
        if (template.sections().isEmpty()) {
            throw new UnusableTemplateException(
                    name, "/sections", "the template has no sections.", "Add one with at least one field.");
        }
        for (TemplateSection section : template.sections()) {
            if (section.fields().isEmpty()) {
                throw new UnusableTemplateException(
                        name,
                        "/sections",
                        "the section '" + section.id() + "' has no fields.",
                        "Add one, or take the section out.");
            }
        }
        template.fields().forEach(field -> check(name, field));
    }

    private static void check(String name, Field field) {
        if (field instanceof Field.Narrative narrative) {
            for (String kind : narrative.seeks()) {
                if (EvidenceKind.of(kind).isEmpty()) {
                    throw new UnusableTemplateException(
                            name,
                            "/sections",
                            "the field '" + field.id() + "' seeks a kind of evidence that is not known.",
                            "Use one of: " + EvidenceKind.codes() + ".");
                }
            }
        }
    }
}
