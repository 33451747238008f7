package org.casewright.generation.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Citation;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The Word renderer")
class WordRendererTest {

    @Test
    @DisplayName("writes each source as a footnote, with its place and its words in quotation marks")
    void writes_sources_as_footnotes() throws IOException {
        assertThat(WordFile.of(InventedDocument.released()).footnotes())
                .hasSize(4)
                .first()
                .isEqualTo("Home visit to Tansy Thistledown, cues 3 to 4, 0:00:12, Tansy Thistledown: "
                        + "“I don't like it when the grown-ups shout downstairs.”");
    }

    @Test
    @DisplayName("refers to each footnote exactly once, in order, from the sentence that rests on it")
    void refers_to_footnotes() throws IOException {
        String body = part("word/document.xml", Documents.withSentences(Documents.restingOnTwoSources()));

        assertThat(body.split("<w:footnoteReference ", -1)).hasSize(3);
        assertThat(body).containsSubsequence("w:footnoteReference w:id=\"1\"", ">,<", "w:footnoteReference w:id=\"2\"");
    }

    @Test
    @DisplayName("repeats the words of a source that is used twice, since Word refers to a footnote from one place")
    void repeats_a_source_used_twice() throws IOException {
        Statement twice = Documents.restingOnTwoSources();
        WordFile file = WordFile.of(Documents.withSentences(twice, Documents.sayingTheSame(twice)));

        assertThat(file.footnotes())
                .hasSize(4)
                .element(2)
                .isEqualTo(file.footnotes().get(0));
    }

    @Test
    @DisplayName("has one mark in each footnote: two would make Word call the file damaged")
    void has_one_mark_in_each_footnote() throws IOException {
        String notes = part("word/footnotes.xml", InventedDocument.released());

        assertThat(notes.split("<w:footnoteRef/>", -1)).hasSize(4 + 1);
        assertThat(notes).doesNotContain("</w:rPr><w:rPr>").contains("w:type=\"separator\"");
    }

    @Test
    @DisplayName("marks title and headings by their styles")
    void marks_headings() throws IOException {
        WordFile file = WordFile.of(InventedDocument.released());

        assertThat(file.styled("Title")).containsExactly("Home visit record");
        assertThat(file.styled("Heading1")).containsExactly("The visit", "What happens next", "About this document");
        assertThat(file.styled("Heading2")).containsExactly("What the child said", "Life at home", "Actions");
        assertThat(file.word().getStyles().styleExist("FootnoteText")).isTrue();
    }

    @Test
    @DisplayName("writes actions as a table whose first row is announced as its header")
    void writes_an_accessible_table() throws IOException {
        XWPFTable table = WordFile.of(InventedDocument.released()).word().getTableArray(0);

        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getTableCells())
                .extracting(cell -> cell.getText())
                .containsExactly("What", "Who", "By when");
        assertThat(table.getCTTbl().getTblPr().getTblCaption().getVal()).isEqualTo("Actions");
        assertThat(table.getRow(1).getCell(2).getText()).isEqualTo("9 October 2026");
    }

    @Test
    @DisplayName("says where nothing was said, recorded or decided")
    void says_where_nothing_is() throws IOException {
        assertThat(WordFile.of(Documents.withNothingInIt()).text())
                .contains("Date of visit\tNot recorded")
                .contains("Decision on next step: Not decided")
                .containsPattern("(?s)Nothing was recorded about this\\..*Nothing was recorded about this\\.");
    }

    @Test
    @DisplayName("keeps line breaks and tabs of a typed note")
    void keeps_line_breaks() throws IOException {
        WordFile file = WordFile.of(Documents.withSentences(Documents.written("One\r\ntwo\tthree\rfour\n\nfive")));

        assertThat(file.text()).contains("One\ntwo\tthree\nfour\n\nfive");
    }

    @Test
    @DisplayName("shows where a character stood that no Word file can hold")
    void shows_what_it_cannot_hold() throws IOException {
        assertThat(WordFile.of(Documents.withSentences(Documents.written("Ring \u0007 the bell \uD83D now")))
                        .text())
                .contains("Ring \uFFFD the bell \uFFFD now");
    }

    @Test
    @DisplayName("names the approver as author, the day of approval as its date, and no machine")
    void has_properties() throws IOException {
        POIXMLProperties properties =
                WordFile.of(InventedDocument.released()).word().getProperties();

        Instant approved = InventedDocument.approved().approval().at();
        assertThat(properties.getCoreProperties().getTitle()).isEqualTo("Home visit record");
        assertThat(properties.getCoreProperties().getCreator()).isEqualTo(InventedFamily.WORKER.name());
        assertThat(properties.getCoreProperties().getCreated()).isEqualTo(Date.from(approved));
        assertThat(properties.getCoreProperties().getModified()).isEqualTo(Date.from(approved));
        assertThat(properties.getExtendedProperties().getApplication()).isEqualTo("Casewright");
    }

    @Test
    @DisplayName("is in British English")
    void is_in_british_english() throws IOException {
        assertThat(part("word/styles.xml", InventedDocument.released())).contains("<w:lang w:val=\"en-GB\"");
        assertThat(part("docProps/core.xml", InventedDocument.released())).contains("<dc:language>en-GB<");
    }

    @Test
    @DisplayName("numbers its pages")
    void numbers_its_pages() throws IOException {
        assertThat(part("word/footer1.xml", InventedDocument.released())).contains("\"PAGE\"", "\"NUMPAGES\"");
    }

    @Test
    @DisplayName("has the same early date on every part, and no compression that differs between Java releases")
    void has_fixed_parts() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(InventedDocument.released())))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                zip.readAllBytes();
                assertThat(part.getTimeLocal()).isEqualTo("1980-02-01T00:00");
                assertThat(part.getMethod()).isEqualTo(ZipEntry.STORED);
            }
        }
    }

    @Test
    @DisplayName("keeps every citation of a long document, and each sentence beside its own")
    void bears_a_long_document() throws IOException {
        List<Statement> many = Documents.many(300);
        WordFile file = WordFile.of(Documents.withSentences(many.toArray(new Statement[0])));

        assertThat(file.footnotes()).hasSize(300);
        for (int i = 0; i < many.size(); i++) {
            Citation citation = many.get(i).citations().get(0);
            assertThat(file.footnotes().get(i)).endsWith("“" + citation.excerpt() + "”");
        }
    }

    private static byte[] bytes(ReleasedDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer().render(document, out);
        return out.toByteArray();
    }

    private static String part(String name, ReleasedDocument document) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes(document)))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        assertThat(parts).containsKey(name);
        return parts.get(name);
    }
}
