package org.casewright.core.fhir;

import java.util.List;
import org.casewright.core.internal.XmlText;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Narrative;
import org.hl7.fhir.utilities.xhtml.NodeType;
import org.hl7.fhir.utilities.xhtml.XhtmlNode;

/** What a reader sees of a resource. Words go in as text and are never taken for markup. */
final class Xhtml {

    private static final String ENGLISH = "en-GB";

    private final XhtmlNode root;

    Xhtml() {
        root = new XhtmlNode(NodeType.Element, "div");
        root.setAttribute("xmlns", "http://www.w3.org/1999/xhtml");
        root.setAttribute("lang", ENGLISH);
        root.setAttribute("xml:lang", ENGLISH);
    }

    Xhtml heading(String text) {
        put(root.addTag("h3"), text);
        return this;
    }

    Xhtml paragraph(String text) {
        put(root.addTag("p"), text);
        return this;
    }

    /** A paragraph that begins with a label. */
    Xhtml labelled(String label, String text) {
        XhtmlNode paragraph = root.addTag("p");
        put(paragraph.addTag("b"), label + ":");
        put(paragraph, " " + text);
        return this;
    }

    Xhtml list(List<String> lines) {
        if (!lines.isEmpty()) {
            XhtmlNode list = root.addTag("ul");
            lines.forEach(line -> put(list.addTag("li"), line));
        }
        return this;
    }

    /** A table with a header row. */
    Xhtml table(List<String> headings, List<List<String>> rows) {
        XhtmlNode table = root.addTag("table");
        XhtmlNode head = table.addTag("thead").addTag("tr");
        headings.forEach(heading -> put(head.addTag("th"), heading));
        XhtmlNode body = table.addTag("tbody");
        for (List<String> row : rows) {
            XhtmlNode line = body.addTag("tr");
            row.forEach(cell -> put(line.addTag("td"), cell));
        }
        return this;
    }

    Narrative narrative() {
        Narrative narrative = new Narrative();
        narrative.setStatus(Narrative.NarrativeStatus.GENERATED);
        narrative.setDiv(root);
        return narrative;
    }

    /** Gives a resource one paragraph to be read by. */
    static <T extends DomainResource> T told(T resource, String text) {
        resource.setLanguage(ENGLISH);
        resource.setText(new Xhtml().paragraph(text).narrative());
        return resource;
    }

    private static void put(XhtmlNode node, String text) {
        node.addText(XmlText.holdable(text));
    }
}
