package org.casewright.generation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.internal.XmlText;

/** Markdown (CommonMark with tables and footnotes), in UTF-8. Safe for many threads. */
public final class MarkdownRenderer implements DocumentRenderer {

    private static final String SPECIAL = "\\`*_{}[]<>#|~^$&";

    @Override
    public String mediaType() {
        return "text/markdown";
    }

    @Override
    public String fileExtension() {
        return "md";
    }

    @Override
    public void render(ReleasedDocument document, OutputStream out) throws IOException {
        out.write(text(DocumentOutline.of(document)).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    private static String text(DocumentOutline outline) {
        StringBuilder text = new StringBuilder();
        text.append("# ").append(plain(outline.title())).append("\n\n");
        outline.header()
                .forEach(line -> text.append("**")
                        .append(plain(line.label()))
                        .append(":** ")
                        .append(plain(line.value()))
                        .append("  \n"));
        for (OutlineSection section : outline.sections()) {
            text.append("\n## ").append(plain(section.heading())).append('\n');
            section.blocks().forEach(block -> append(block, text));
        }
        if (!outline.notes().isEmpty()) {
            text.append("\n## Sources\n\n");
            for (Note note : outline.notes()) {
                text.append("[^")
                        .append(note.number())
                        .append("]: ")
                        .append(plain(note.place()))
                        .append(": “")
                        .append(plain(note.excerpt()))
                        .append("”\n");
            }
        }
        text.append("\n## About this document\n\n");
        outline.about().forEach(line -> text.append("- ").append(plain(line)).append('\n'));
        return text.toString();
    }

    private static void append(Block block, StringBuilder text) {
        text.append('\n');
        if (block instanceof Block.FactBlock fact) {
            text.append("**")
                    .append(plain(fact.label()))
                    .append(":** ")
                    .append(plain(fact.value().orElse(DocumentOutline.NOT_IN_RECORD)))
                    .append('\n');
        } else if (block instanceof Block.NarrativeBlock narrative) {
            heading(narrative, text);
            if (narrative.sentences().isEmpty()) {
                text.append('_').append(DocumentOutline.NOTHING_RECORDED).append("_\n");
            }
            narrative
                    .sentences()
                    .forEach(sentence ->
                            text.append("- ").append(cited(sentence)).append('\n'));
        } else if (block instanceof Block.ActionsBlock actions) {
            heading(actions, text);
            appendRows(actions.rows(), text);
        } else if (block instanceof Block.DecisionBlock decision) {
            text.append("**")
                    .append(plain(decision.label()))
                    .append(":** ")
                    .append(plain(decision.value().orElse(DocumentOutline.NOT_DECIDED)))
                    .append(decision.by().map(by -> " (" + plain(by) + ")").orElse(""))
                    .append('\n');
        }
    }

    private static void heading(Block block, StringBuilder text) {
        text.append("### ").append(plain(block.label())).append("\n\n");
    }

    private static void appendRows(List<Block.ActionRow> rows, StringBuilder text) {
        if (rows.isEmpty()) {
            text.append('_').append(DocumentOutline.NOTHING_RECORDED).append("_\n");
            return;
        }
        text.append("| What | Who | By when |\n|---|---|---|\n");
        for (Block.ActionRow row : rows) {
            text.append("| ")
                    .append(cited(row.what()))
                    .append(" | ")
                    .append(plain(row.owner().orElse(DocumentOutline.NOT_SAID)))
                    .append(" | ")
                    .append(row.due().map(DocumentOutline::day).orElse(DocumentOutline.NOT_SAID))
                    .append(" |\n");
        }
    }

    private static String cited(Block.CitedText sentence) {
        return plain(sentence.text())
                + sentence.notes().stream().map(number -> "[^" + number + "]").collect(Collectors.joining());
    }

    /** Text that no Markdown reader takes for markup; line breaks become spaces. */
    private static String plain(String text) {
        String line = XmlText.holdable(text).strip();
        int bullet = bullet(line);
        StringBuilder escaped = new StringBuilder(line.length() + 8);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\n' || c == '\r') {
                escaped.append(' ');
                continue;
            }
            if (i == bullet || SPECIAL.indexOf(c) >= 0) {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Where a text has the mark that would make it a list item or a line: its minus, or the point after a number. */
    private static int bullet(String line) {
        int i = 0;
        while (i < line.length() && Character.isDigit(line.charAt(i))) {
            i++;
        }
        String marks = i == 0 ? "-+=" : ".)";
        return i < line.length() && marks.indexOf(line.charAt(i)) >= 0 ? i : -1;
    }
}
