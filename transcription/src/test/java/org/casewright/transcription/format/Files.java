package org.casewright.transcription.format;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Transcript;

/** Transcript files for tests, from resources, text or made up on the spot. */
final class Files {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Files() {}

    static Transcript read(byte[] bytes) {
        return new TranscriptReader(ReadingLimits.standard()).read(file(bytes));
    }

    static Transcript read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static TranscriptFile file(byte[] bytes) {
        return TranscriptFile.builder()
                .title("Visit")
                .content(() -> new ByteArrayInputStream(bytes))
                .build();
    }

    static byte[] resource(String name) {
        try (InputStream in = Objects.requireNonNull(Files.class.getResourceAsStream(name), name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Word file whose main part holds these paragraphs, each given as XML within {@code w:p}. */
    static byte[] word(String... paragraphs) {
        StringBuilder body = new StringBuilder();
        for (String paragraph : paragraphs) {
            body.append("<w:p>").append(paragraph).append("</w:p>");
        }
        return zip(
                "word/document.xml",
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"" + WORD + "\"><w:body>" + body
                        + "</w:body></w:document>");
    }

    static byte[] zip(String part, String content) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("<Types/>".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry(part));
            zip.write(content.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A run of text. */
    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text.replace("&", "&amp;").replace(">", "&gt;") + "</w:t></w:r>";
    }

    static TimeSpan span(long fromMillis, long toMillis) {
        return new TimeSpan(Duration.ofMillis(fromMillis), Duration.ofMillis(toMillis));
    }

    /** Each segment as {@code voice: text}, or the text alone. */
    static List<String> said(Transcript transcript) {
        return transcript.segments().stream().map(Files::said).toList();
    }

    private static String said(Segment segment) {
        return segment.speaker().map(speaker -> speaker.label() + ": ").orElse("") + segment.text();
    }
}
