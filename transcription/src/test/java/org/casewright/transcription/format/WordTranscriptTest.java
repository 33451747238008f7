package org.casewright.transcription.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.transcription.format.Files.read;
import static org.casewright.transcription.format.Files.run;
import static org.casewright.transcription.format.Files.said;
import static org.casewright.transcription.format.Files.span;
import static org.casewright.transcription.format.Files.word;
import static org.casewright.transcription.format.Files.zip;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casewright.core.speech.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A Word transcript")
class WordTranscriptTest {

    private static final String BREAK = "<w:r><w:br/></w:r>";
    private static final String REMEDY = "Open it in Word and save it anew as .docx, or export the transcript as .vtt.";

    @Test
    @DisplayName("is read as Teams writes it now")
    void is_read_as_teams_writes_it_now() {
        Transcript transcript = read(word(
                run("Strategy discussion-20261006_100341-Meeting Recording"),
                run("6 October 2026, 9:03am"),
                run("1h 2m 7s"),
                run("Ada Lanternwick") + run(" started transcription"),
                run("Ada Lanternwick") + run("   0:03") + BREAK + run("Hello Tansy.") + BREAK + run("How are you?"),
                run("Tansy Thistledown") + run("   0:09") + BREAK + run("We met at 10:30"),
                run("and left."),
                run("Ada Lanternwick") + run("   1:02:05") + BREAK + run("Thank you."),
                run("Ada Lanternwick") + run(" stopped transcription")));

        assertThat(transcript.madeBy()).isEqualTo("word");
        assertThat(said(transcript))
                .containsExactly(
                        "Ada Lanternwick: Hello Tansy. How are you?",
                        "Tansy Thistledown: We met at 10:30 and left.",
                        "Ada Lanternwick: Thank you.");
        assertThat(transcript.segments().get(0).time()).contains(span(3_000, 9_000));
        assertThat(transcript.segments().get(2).time()).contains(span(3_725_000, 3_725_000));
    }

    @Test
    @DisplayName("is read as Teams wrote it before")
    void is_read_as_teams_wrote_it_before() {
        Transcript transcript = read(word(
                run("0:0:0.0 --> 0:0:5.190") + BREAK + run("Ada Lanternwick") + BREAK + run("Hello Tansy."),
                run("0:0:5.720 --> 0:0:7.0"),
                run("Tansy Thistledown"),
                run("Hi.")));

        assertThat(said(transcript)).containsExactly("Ada Lanternwick: Hello Tansy.", "Tansy Thistledown: Hi.");
        assertThat(transcript.segments().get(0).time()).contains(span(0, 5_190));
    }

    @Test
    @DisplayName("may be typed lines of names and words, without what was deleted")
    void may_be_typed_lines() {
        assertThat(said(read(word(
                        run("Ada: Hello."),
                        run("Tansy: Hi") + "<w:del>" + run(" not this") + "</w:del>" + "<w:ins>" + run(" you.")
                                + "</w:ins>",
                        run("Ada: Well?")))))
                .containsExactly("Ada: Hello.", "Tansy: Hi you.", "Ada: Well?");
    }

    @Test
    @DisplayName("that names no voices is refused")
    void refuses_a_letter() {
        refuses(
                word(run("Dear Ada"), run("thank you.")),
                "The transcript cannot be read as a Word transcript: it names no voices. Give the .docx that Teams exports,"
                        + " or put a name and a colon before each person's words.");
    }

    @Test
    @DisplayName("that brings external entities is refused, and nothing is fetched")
    void refuses_entities() {
        refuses(
                zip(
                        "word/document.xml",
                        "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:document"
                                + " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:p><w:r><w:t>Ada:"
                                + " &e;</w:t></w:r></w:p></w:document>"),
                "The transcript cannot be read as a Word transcript: word/document.xml: it brings a document type or"
                        + " entities, which Word never writes. " + REMEDY);
    }

    @Test
    @DisplayName("that is a zip bomb is refused before it unpacks")
    void refuses_a_bomb() {
        String bomb = "a".repeat(20_000_000);
        refuses(zip("word/document.xml", "<a>" + bomb + "</a>"), "it unpacks to more than a transcript can be");
        refuses(zip("word/media/image1.png", bomb), "it unpacks to more than a transcript can be");
    }

    @Test
    @DisplayName("with thousands of parts, or nested thousands deep, is refused")
    void refuses_thousands() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 2_001; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        refuses(bytes.toByteArray(), "it has more than 2000 parts");
        // From Java 24 on the platform's own bound on depth speaks before ours, so the words differ; the remedy does
        // not.
        refuses(zip("word/document.xml", "<a>".repeat(1_000)), REMEDY);
    }

    @Test
    @DisplayName("that is damaged, cut off or not Word at all is refused with the part")
    void refuses_damaged() {
        byte[] whole = word(run("Ada: Hello."), run("Tansy: Hi."));
        refuses(Arrays.copyOf(whole, whole.length / 2), REMEDY);
        refuses(
                zip("word/document.xml", "<w:document"),
                "word/document.xml, line 1: it is not well-formed XML. " + REMEDY);
        refuses(zip("word/document.xml", "<html/>"), "word/document.xml: it is not a Word document's text");
        refuses(zip("other.xml", "<html/>"), "it has no word/document.xml. " + REMEDY);
    }

    private static void refuses(byte[] bytes, String message) {
        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(message);
    }
}
