package org.casewright.generation.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.casewright.core.document.ReleasedDocument;

/** A rendered file, opened again. */
record WordFile(XWPFDocument word) {

    static WordFile of(ReleasedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, out);
        return read(out.toByteArray());
    }

    static WordFile read(byte[] rendered) throws IOException {
        return new WordFile(new XWPFDocument(new ByteArrayInputStream(rendered)));
    }

    /** Body, tables and footnotes. */
    String text() {
        return Stream.of(word.getParagraphs().stream().map(WordFile::words), cells(), footnotes().stream())
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    /** The words of each footnote, without the separators that every file has. */
    List<String> footnotes() {
        return word.getFootnotes().stream()
                .map(note -> note.getParagraphs().stream().map(WordFile::words).collect(Collectors.joining("\n")))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The paragraphs of one style. */
    List<String> styled(String style) {
        return word.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(WordFile::words)
                .toList();
    }

    /** A paragraph's own words: POI would write the footnotes' in between. */
    static String words(XWPFParagraph paragraph) {
        return paragraph.getRuns().stream()
                .map(run -> run.text().replaceAll("\\[footnoteRef:\\d+]", ""))
                .collect(Collectors.joining());
    }

    private Stream<String> cells() {
        return word.getTables().stream()
                .map(XWPFTable::getRows)
                .flatMap(List::stream)
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getParagraphs)
                .flatMap(List::stream)
                .map(WordFile::words);
    }
}
