package org.casewright.generation.word;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.casewright.core.document.Approval;
import org.casewright.core.document.Draft;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.internal.XmlText;

/**
 * What Word shows of a file without opening it. The author is the person who approved, and the day is the approval's.
 *
 * @param title of the document
 * @param author who approved it
 * @param at when it was approved
 * @param identifier of the document
 */
record Properties(String title, String author, Instant at, String identifier) {

    static Properties of(ReleasedDocument released) {
        Draft draft = released.document().content();
        Approval approval = released.document().approval();
        return new Properties(
                XmlText.holdable(draft.title()),
                XmlText.holdable(approval.by().name()),
                approval.at(),
                XmlText.holdable(draft.id().value()));
    }

    void applyTo(XWPFDocument word) {
        POIXMLProperties properties = word.getProperties();
        PackagePropertiesPart core = properties.getCoreProperties().getUnderlyingProperties();
        core.setTitleProperty(title);
        core.setCreatorProperty(author);
        core.setLastModifiedByProperty(author);
        core.setIdentifierProperty(identifier);
        core.setLanguageProperty("en-GB");
        core.setCreatedProperty(Optional.of(Date.from(at)));
        core.setModifiedProperty(Optional.of(Date.from(at)));
        properties.getExtendedProperties().setApplication("Casewright");
    }

    /** Nothing: title and author are personal. */
    @Override
    public String toString() {
        return "Properties[withheld]";
    }
}
