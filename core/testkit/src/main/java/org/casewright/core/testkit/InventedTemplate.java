package org.casewright.core.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Field;
import org.casewright.core.document.Template;
import org.casewright.core.document.TemplateRef;
import org.casewright.core.document.TemplateSection;

/** A small template with a field of every kind, for {@link InventedDocument}. */
public final class InventedTemplate {

    /** Copied from the record. */
    public static final Field.Fact DATE = new Field.Fact("date_of_event", "Date of visit", "date_of_event", true);

    /** Rests on the child's words. */
    public static final Field.Narrative CHILD_VOICE = new Field.Narrative(
            "child_voice",
            "What the child said",
            "The child's own words about home, school and wishes.",
            Set.of("wish"),
            Set.of("child"),
            true,
            120);

    /** Rests on anybody's words. */
    public static final Field.Narrative HOME = new Field.Narrative(
            "home", "Life at home", "What was seen and told of daily life.", Set.of(), Set.of(), false, 0);

    /** Who does what by when. */
    public static final Field.Actions ACTIONS =
            new Field.Actions("actions", "Actions", "Who does what by when.", false);

    /** Belongs to a person. */
    public static final Field.Decision NEXT_STEP = new Field.Decision(
            "next_step",
            "Decision on next step",
            "Decide what happens now.",
            List.of("Continue as child in need", "Close"),
            true);

    private InventedTemplate() {}

    /** The template, edition 1. */
    public static Template template() {
        return new Template(
                new TemplateRef("invented_home_visit", 1),
                "Home visit record",
                Audience.PROFESSIONAL,
                "Invented for tests",
                "local",
                LocalDate.of(2026, 1, 1),
                List.of(
                        new TemplateSection("visit", "The visit", List.of(DATE, CHILD_VOICE, HOME)),
                        new TemplateSection("next", "What happens next", List.of(ACTIONS, NEXT_STEP))));
    }
}
