package org.casewright.core.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Citation;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.Composition.SectionComponent;

/** The template's sections: to be read as narrative, to be processed as extensions, with their sources as entries. */
final class Sections {

    private static final String NOT_SAID = "not said";

    private final Draft draft;
    private final Sources sources;
    private final Statements statements;

    Sections(Draft draft, Sources sources, Statements statements) {
        this.draft = draft;
        this.sources = sources;
        this.statements = statements;
    }

    void addTo(Composition composition) {
        draft.sections().forEach(section -> composition.addSection(section(section)));
    }

    private SectionComponent section(DraftSection section) {
        SectionComponent component = new SectionComponent()
                .setTitle(Names.title(section.heading(), section.id()))
                .setCode(Names.own("template-section", section.id(), section.heading()));
        Xhtml text = new Xhtml();
        for (FieldContent content : section.contents()) {
            write(content, text);
            statements.extensions(content).forEach(component::addExtension);
        }
        component.setText(text.narrative());
        section.contents().stream()
                .flatMap(FieldContent::statements)
                .flatMap(statement -> statement.citations().stream())
                .map(citation -> citation.passage().source())
                .distinct()
                .forEach(source -> component.addEntry(sources.reference(source)));
        return component;
    }

    private void write(FieldContent content, Xhtml text) {
        if (content instanceof FieldContent.Fact fact) {
            text.labelled(fact.field().label(), fact.value().orElse("Not recorded"));
        } else if (content instanceof FieldContent.Narrative narrative) {
            text.heading(narrative.field().label());
            nothingIf(narrative.sentences(), text);
            narrative
                    .sentences()
                    .forEach(sentence -> text.paragraph(sentence.text()).list(quotations(sentence)));
        } else if (content instanceof FieldContent.Actions actions) {
            text.heading(actions.field().label());
            nothingIf(actions.items(), text);
            if (!actions.items().isEmpty()) {
                text.table(
                        List.of("What", "Who", "By when", "Source"),
                        actions.items().stream().map(this::row).toList());
            }
        } else if (content instanceof FieldContent.Decision decision) {
            text.labelled(
                    decision.field().label(),
                    decision.entry().map(Sections::decided).orElse("Not decided"));
        }
    }

    private static void nothingIf(List<?> contents, Xhtml text) {
        if (contents.isEmpty()) {
            text.paragraph("Nothing was recorded about this.");
        }
    }

    private static String decided(HumanEntry entry) {
        return entry.value() + " (" + entry.by().name() + ", " + entry.by().role() + ", " + entry.at() + ")";
    }

    private List<String> row(ActionItem item) {
        return List.of(
                item.what().text(),
                item.owner().orElse(NOT_SAID),
                item.due().map(day -> day.toString()).orElse(NOT_SAID),
                quotations(item.what()).stream().collect(Collectors.joining(" ")));
    }

    private List<String> quotations(Statement statement) {
        List<String> quotations = new ArrayList<>();
        for (Citation citation : statement.citations()) {
            quotations.add(draft.place(citation) + ": “" + citation.excerpt() + "”");
        }
        return quotations;
    }
}
