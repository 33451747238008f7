package org.casewright.generation.render;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.oversight.Actor;

/**
 * What a released document says, in reading order, before any format: every format says the same.
 *
 * <p>Days are those of Europe/London. Immutable.
 *
 * @param title of the document
 * @param header lines under the title: the file, the day, who approved it
 * @param sections in the template's order
 * @param notes the sources, numbered in order of first use
 * @param about how the document came about: that a machine drafted it, who checked it and how, permissions, ledger
 */
public record DocumentOutline(
        String title, List<HeaderLine> header, List<OutlineSection> sections, List<Note> notes, List<String> about) {

    /** Stands where the sources say nothing. */
    public static final String NOTHING_RECORDED = "Nothing was recorded about this.";

    /** Stands where the case record has no value. */
    public static final String NOT_IN_RECORD = "Not recorded";

    /** Stands where nobody decided. */
    public static final String NOT_DECIDED = "Not decided";

    /** Stands for an owner or a day that nobody named. */
    public static final String NOT_SAID = "not said";

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /**
     * A line under the title.
     *
     * @param label what it is
     * @param value as shown
     */
    public record HeaderLine(String label, String value) {}

    /**
     * The outline of a document.
     *
     * @param released to set
     */
    public static DocumentOutline of(ReleasedDocument released) {
        Draft draft = released.document().content();
        Notes notes = new Notes(draft);
        List<OutlineSection> sections = new ArrayList<>();
        for (DraftSection section : draft.sections()) {
            sections.add(new OutlineSection(
                    section.heading(),
                    section.contents().stream()
                            .filter(DocumentOutline::worthShowing)
                            .map(content -> block(content, notes))
                            .toList()));
        }
        return new DocumentOutline(
                draft.title(), header(released, draft), List.copyOf(sections), notes.all(), AboutLines.of(released));
    }

    /**
     * A day as people write it, such as 6 October 2026.
     *
     * @param day to write
     */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, LONDON));
    }

    static String nameAndRole(Actor actor) {
        return actor.name() + ", " + actor.role();
    }

    private static List<HeaderLine> header(ReleasedDocument released, Draft draft) {
        List<HeaderLine> lines = new ArrayList<>();
        lines.add(new HeaderLine("File", draft.occasion().caseId().value()));
        draft.occasion().on().ifPresent(on -> lines.add(new HeaderLine("Date of event", day(on))));
        lines.add(new HeaderLine(
                "Approved by",
                nameAndRole(released.document().approval().by()) + ", on "
                        + day(released.document().approval().at())));
        return List.copyOf(lines);
    }

    /** A value that the record need not have, and has not, is no gap; an empty narrative or decision is one. */
    private static boolean worthShowing(FieldContent content) {
        return !(content instanceof FieldContent.Fact fact)
                || fact.value().isPresent()
                || fact.field().required();
    }

    private static Block block(FieldContent content, Notes notes) {
        if (content instanceof FieldContent.Narrative narrative) {
            return new Block.NarrativeBlock(
                    narrative.field().label(),
                    narrative.sentences().stream()
                            .map(sentence -> cited(sentence, notes))
                            .toList());
        }
        if (content instanceof FieldContent.Actions actions) {
            return new Block.ActionsBlock(
                    actions.field().label(),
                    actions.items().stream().map(item -> row(item, notes)).toList());
        }
        if (content instanceof FieldContent.Fact fact) {
            return new Block.FactBlock(fact.field().label(), fact.value());
        }
        FieldContent.Decision decision = (FieldContent.Decision) content;
        Optional<HumanEntry> entry = decision.entry();
        return new Block.DecisionBlock(
                decision.field().label(),
                entry.map(HumanEntry::value),
                entry.map(made -> nameAndRole(made.by()) + ", " + day(made.at())));
    }

    private static Block.ActionRow row(ActionItem item, Notes notes) {
        return new Block.ActionRow(cited(item.what(), notes), item.owner(), item.due());
    }

    private static Block.CitedText cited(Statement statement, Notes notes) {
        List<Integer> numbers =
                statement.citations().stream().map(notes::number).distinct().toList();
        return new Block.CitedText(statement.text(), numbers);
    }

    /** The title's length only. */
    @Override
    public String toString() {
        return "DocumentOutline[" + sections.size() + " sections, " + notes.size() + " notes]";
    }
}
