package org.casewright.core.fhir;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Statement;
import org.casewright.core.document.Support;
import org.casewright.core.record.Citation;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.IntegerType;

/** Statements with their citations, and decisions with whoever took them, as extensions of a section. */
final class Statements {

    private final Sources sources;
    private final Staff staff;

    Statements(Sources sources, Staff staff) {
        this.sources = sources;
        this.staff = staff;
    }

    /** One for each statement of a field, or one for its decision. */
    List<Extension> extensions(FieldContent content) {
        String field = content.field().id();
        if (content instanceof FieldContent.Narrative narrative) {
            return narrative.sentences().stream()
                    .map(sentence -> statement(field, sentence))
                    .toList();
        }
        if (content instanceof FieldContent.Actions actions) {
            return actions.items().stream().map(item -> action(field, item)).toList();
        }
        if (content instanceof FieldContent.Decision decision) {
            return decision.entry().stream()
                    .map(entry -> decision(field, entry))
                    .toList();
        }
        return List.of();
    }

    private Extension statement(String field, Statement statement) {
        Extension extension = new Extension(Names.extension("statement"));
        Extensions.part(extension, "id", statement.id().value());
        Extensions.part(extension, "field", field);
        Extensions.part(extension, "text", statement.text());
        Extensions.part(
                extension, "origin", new CodeType(statement.origin().name().toLowerCase(Locale.ROOT)));
        support(statement.support(), extension);
        statement.citations().forEach(citation -> extension.addExtension(citation(citation)));
        return extension;
    }

    private static void support(Support support, Extension extension) {
        Extensions.part(
                extension,
                "support",
                new CodeType(support.getClass().getSimpleName().toLowerCase(Locale.ROOT)));
        Stream.of(support)
                .flatMap(Statements::reason)
                .forEach(reason -> Extensions.part(extension, "support-reason", reason));
    }

    private static Stream<String> reason(Support support) {
        if (support instanceof Support.Contradicted contradicted) {
            return Stream.of(contradicted.reason());
        }
        if (support instanceof Support.Unsupported unsupported) {
            return Stream.of(unsupported.reason());
        }
        return support instanceof Support.Undecided undecided ? Stream.of(undecided.reason()) : Stream.empty();
    }

    private Extension citation(Citation citation) {
        Extension extension = new Extension("citation");
        Extensions.part(
                extension, "source", sources.reference(citation.passage().source()));
        Extensions.part(extension, "passage", citation.passage().value());
        Extensions.part(extension, "start", new IntegerType(citation.start()));
        Extensions.part(extension, "end", new IntegerType(citation.end()));
        Extensions.part(extension, "excerpt", citation.excerpt());
        Extensions.part(extension, "salt", citation.commitment().salt());
        Extensions.part(extension, "digest", citation.commitment().digest());
        return extension;
    }

    private Extension action(String field, ActionItem item) {
        Extension extension = statement(field, item.what());
        item.owner().ifPresent(owner -> Extensions.part(extension, "owner", owner));
        item.due().ifPresent(due -> Extensions.part(extension, "due", new DateType(due.toString())));
        return extension;
    }

    private Extension decision(String field, HumanEntry entry) {
        Extension extension = new Extension(Names.extension("decision"));
        Extensions.part(extension, "field", field);
        Extensions.part(extension, "value", entry.value());
        Extensions.part(extension, "by", staff.worker(entry.by()));
        Extensions.part(extension, "at", Entries.dateTime(entry.at()));
        return extension;
    }
}
