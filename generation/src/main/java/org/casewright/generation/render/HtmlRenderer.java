package org.casewright.generation.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.internal.XmlText;

/**
 * One HTML page in UTF-8 that stands by itself: no script, nothing fetched, headings and tables marked up for screen
 * readers, each source one link away. Safe for many threads.
 */
public final class HtmlRenderer implements DocumentRenderer {

    private final String style = style();

    @Override
    public String mediaType() {
        return "text/html";
    }

    @Override
    public String fileExtension() {
        return "html";
    }

    @Override
    public void render(ReleasedDocument document, OutputStream out) throws IOException {
        out.write(page(DocumentOutline.of(document)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private String page(DocumentOutline outline) {
        StringBuilder html = new StringBuilder(8_192);
        html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"UTF-8\">\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .append("<title>")
                .append(safe(outline.title()))
                .append("</title>\n<style>\n")
                .append(style)
                .append("</style>\n</head>\n<body>\n<main>\n<h1>")
                .append(safe(outline.title()))
                .append("</h1>\n<dl>\n");
        outline.header().forEach(line -> term(line.label(), safe(line.value()), html));
        html.append("</dl>\n");
        for (OutlineSection section : outline.sections()) {
            html.append("<section>\n<h2>").append(safe(section.heading())).append("</h2>\n");
            section.blocks().forEach(block -> append(block, html));
            html.append("</section>\n");
        }
        appendNotes(outline.notes(), html);
        html.append("<section>\n<h2>About this document</h2>\n<ul>\n");
        outline.about().forEach(line -> html.append("<li>").append(safe(line)).append("</li>\n"));
        return html.append("</ul>\n</section>\n</main>\n</body>\n</html>\n").toString();
    }

    private static void append(Block block, StringBuilder html) {
        if (block instanceof Block.FactBlock fact) {
            html.append("<dl>\n");
            term(fact.label(), safe(fact.value().orElse(DocumentOutline.NOT_IN_RECORD)), html);
            html.append("</dl>\n");
        } else if (block instanceof Block.NarrativeBlock narrative) {
            html.append("<h3>").append(safe(narrative.label())).append("</h3>\n");
            if (narrative.sentences().isEmpty()) {
                html.append("<p class=\"empty\">")
                        .append(DocumentOutline.NOTHING_RECORDED)
                        .append("</p>\n");
            }
            narrative
                    .sentences()
                    .forEach(sentence ->
                            html.append("<p>").append(cited(sentence)).append("</p>\n"));
        } else if (block instanceof Block.ActionsBlock actions) {
            appendRows(actions, html);
        } else if (block instanceof Block.DecisionBlock decision) {
            String by = decision.by()
                    .map(name -> " <span class=\"by\">(" + safe(name) + ")</span>")
                    .orElse("");
            html.append("<dl class=\"decision\">\n");
            term(decision.label(), safe(decision.value().orElse(DocumentOutline.NOT_DECIDED)) + by, html);
            html.append("</dl>\n");
        }
    }

    private static void appendRows(Block.ActionsBlock actions, StringBuilder html) {
        html.append("<h3>").append(safe(actions.label())).append("</h3>\n");
        if (actions.rows().isEmpty()) {
            html.append("<p class=\"empty\">")
                    .append(DocumentOutline.NOTHING_RECORDED)
                    .append("</p>\n");
            return;
        }
        html.append("<table>\n<thead><tr><th scope=\"col\">What</th><th scope=\"col\">Who</th>")
                .append("<th scope=\"col\">By when</th></tr></thead>\n<tbody>\n");
        for (Block.ActionRow row : actions.rows()) {
            html.append("<tr><td>")
                    .append(cited(row.what()))
                    .append("</td><td>")
                    .append(safe(row.owner().orElse(DocumentOutline.NOT_SAID)))
                    .append("</td><td>")
                    .append(row.due().map(DocumentOutline::day).orElse(DocumentOutline.NOT_SAID))
                    .append("</td></tr>\n");
        }
        html.append("</tbody>\n</table>\n");
    }

    private static void appendNotes(List<Note> notes, StringBuilder html) {
        if (notes.isEmpty()) {
            return;
        }
        html.append("<section>\n<h2>Sources</h2>\n<ol>\n");
        for (Note note : notes) {
            html.append("<li id=\"source-")
                    .append(note.number())
                    .append("\">")
                    .append(safe(note.place()))
                    .append(": <q>")
                    .append(safe(note.excerpt()))
                    .append("</q></li>\n");
        }
        html.append("</ol>\n</section>\n");
    }

    private static String cited(Block.CitedText sentence) {
        StringBuilder html = new StringBuilder(safe(sentence.text()));
        for (int number : sentence.notes()) {
            html.append("<sup><a href=\"#source-")
                    .append(number)
                    .append("\" aria-label=\"Source ")
                    .append(number)
                    .append("\">")
                    .append(number)
                    .append("</a></sup>");
        }
        return html.toString();
    }

    private static void term(String label, String safeValue, StringBuilder html) {
        html.append("<dt>")
                .append(safe(label))
                .append("</dt><dd>")
                .append(safeValue)
                .append("</dd>\n");
    }

    /** Text that no browser takes for markup. */
    static String safe(String text) {
        return XmlText.holdable(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String style() {
        try (InputStream in = Objects.requireNonNull(HtmlRenderer.class.getResourceAsStream("document.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The style sheet is missing from the generation jar", e);
        }
    }
}
