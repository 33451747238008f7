package org.casewright.core.fhir;

import java.util.Locale;
import org.casewright.core.document.Draft;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceId;
import org.hl7.fhir.r4.model.Attachment;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Enumerations;
import org.hl7.fhir.r4.model.Reference;

/** What the document rests on, by title and digest; the material itself stays where it is. */
final class Sources {

    private final Entries entries;
    private final People people;

    Sources(Entries entries, People people) {
        this.entries = entries;
        this.people = people;
    }

    void addAll(Draft draft) {
        draft.sources().forEach(source -> entries.add(key(source.id()), resource(source)));
    }

    /** A source; one that the draft does not list is named by its key alone. */
    Reference reference(SourceId id) {
        return entries.once(
                key(id),
                () -> Xhtml.told(
                        new DocumentReference()
                                .setStatus(Enumerations.DocumentReferenceStatus.CURRENT)
                                .setMasterIdentifier(Names.identifier("source", id.value()))
                                .addContent(content(new Attachment().setTitle(id.value()))),
                        "Source " + id.value() + "."));
    }

    /** The digest is an identifier: R4's {@code Attachment.hash} is for SHA-1, and this is SHA-256. */
    private DocumentReference resource(Source source) {
        Attachment attachment = new Attachment()
                .setTitle(Names.title(source.title(), source.id().value()));
        source.on().ifPresent(day -> attachment.setCreationElement(new DateTimeType(day.toString())));
        String kind = source.kind().name().toLowerCase(Locale.ROOT);
        DocumentReference reference = new DocumentReference()
                .setStatus(Enumerations.DocumentReferenceStatus.CURRENT)
                .setMasterIdentifier(Names.identifier("source", source.id().value()))
                .addIdentifier(Names.identifier("sha-256", source.sha256()))
                .setType(Names.own("source-kind", kind, kind))
                .setSubject(people.subject())
                .addContent(content(attachment));
        return Xhtml.told(
                reference,
                source.title() + " (" + kind
                        + source.on().map(day -> ", " + day).orElse("") + ").");
    }

    private static DocumentReference.DocumentReferenceContentComponent content(Attachment attachment) {
        return new DocumentReference.DocumentReferenceContentComponent().setAttachment(attachment);
    }

    private static String key(SourceId id) {
        return "source " + id.value();
    }
}
