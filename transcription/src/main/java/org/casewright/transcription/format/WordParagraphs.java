package org.casewright.transcription.format;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the lines of a Word document's main part, without a document type, without entities, to a bounded depth.
 *
 * <p>Deleted and moved-away text and the fallbacks for old readers are passed over.
 */
final class WordParagraphs {

    private static final int MAX_DEPTH = 100;
    private static final Set<String> PASSED_OVER = Set.of("del", "moveFrom", "Fallback", "instrText", "delText");
    private static final Set<String> NAMESPACES = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private final ReadingLimits limits;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean isWord;
    private boolean inText;
    private int depth;
    private int passedOverAt;

    WordParagraphs(ReadingLimits limits) {
        this.limits = limits;
    }

    List<String> read(Reader part) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            while (xml.hasNext()) {
                event(xml, xml.next());
            }
        } catch (XMLStreamException e) {
            if (e.getNestedException() instanceof IOException damaged) {
                throw damaged;
            }
            int at = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
            throw WordText.trouble(WordText.PART + (at > 0 ? ", line " + at : ""), "it is not well-formed XML");
        } catch (IndexOutOfBoundsException | NoSuchElementException e) {
            // The platform's parser answers some damaged files with these.
            throw WordText.trouble(WordText.PART, "it is not well-formed XML");
        }
        if (!isWord) {
            throw WordText.trouble(WordText.PART, "it is not a Word document's text");
        }
        endLine();
        return lines;
    }

    private void event(XMLStreamReader xml, int event) {
        switch (event) {
            case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                throw WordText.trouble(WordText.PART, "it brings a document type or entities, which Word never writes");
            case XMLStreamConstants.START_ELEMENT -> start(xml.getLocalName(), xml.getNamespaceURI());
            case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName(), xml.getNamespaceURI());
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(xml.getText());
            default -> {
                // Comments and processing instructions are nobody's words.
            }
        }
    }

    private void start(String name, String namespace) {
        depth++;
        if (depth > MAX_DEPTH) {
            throw WordText.trouble(WordText.PART, "it is nested more than " + MAX_DEPTH + " deep");
        }
        if (passedOverAt > 0) {
            return;
        }
        if (PASSED_OVER.contains(name)) {
            passedOverAt = depth;
        } else if (NAMESPACES.contains(String.valueOf(namespace))) {
            switch (name) {
                case "document" -> isWord = true;
                case "p", "br", "cr" -> endLine();
                case "tab", "ptab" -> text("\t", true);
                case "noBreakHyphen" -> text("-", true);
                case "t" -> inText = true;
                default -> {
                    // Looks and structure.
                }
            }
        }
    }

    private void end(String name, String namespace) {
        if (passedOverAt == depth) {
            passedOverAt = 0;
        } else if (passedOverAt == 0 && NAMESPACES.contains(String.valueOf(namespace))) {
            inText &= !name.equals("t");
            if (name.equals("p")) {
                endLine();
            }
        }
        depth--;
    }

    private void text(String characters) {
        text(characters, inText && passedOverAt == 0);
    }

    private void text(String characters, boolean counts) {
        if (counts) {
            line.append(characters);
            if (line.length() > limits.maxLineChars()) {
                throw WordText.trouble(
                        "paragraph " + (lines.size() + 1),
                        "it is longer than " + limits.maxLineChars() + " characters");
            }
        }
    }

    private void endLine() {
        if (line.toString().isBlank()) {
            line.setLength(0);
            return;
        }
        if (lines.size() >= limits.maxLines()) {
            throw WordText.trouble("", "it has more than " + limits.maxLines() + " paragraphs");
        }
        lines.add(line.toString());
        line.setLength(0);
    }
}
