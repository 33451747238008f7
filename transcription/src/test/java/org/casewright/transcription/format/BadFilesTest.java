package org.casewright.transcription.format;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.casewright.transcription.format.Files.read;
import static org.casewright.transcription.format.Files.said;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.casewright.core.CasewrightException;
import org.casewright.core.speech.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A transcript reader given odd or hostile files")
class BadFilesTest {

    private static final String TALK = "Ada: Siân said “no”.\nTansy: Café?\nAda: Yes.\n";

    @Test
    @DisplayName("reads UTF-8, UTF-16 with a byte order mark, and Windows-1252")
    void reads_encodings() {
        String[] expected = said(read(TALK)).toArray(String[]::new);

        assertThat(expected).containsExactly("Ada: Siân said “no”.", "Tansy: Café?", "Ada: Yes.");
        assertThat(said(read(("\uFEFF" + TALK).getBytes(UTF_16LE)))).containsExactly(expected);
        assertThat(said(read(("\uFEFF" + TALK).getBytes(UTF_16BE)))).containsExactly(expected);
        assertThat(said(read(("\uFEFF" + TALK)))).containsExactly(expected);
        assertThat(said(read(TALK.getBytes(Charset.forName("windows-1252"))))).containsExactly(expected);
    }

    @Test
    @DisplayName("refuses mixed encodings with the line")
    void refuses_mixed_encodings() {
        byte[] mixed = "Ada: Caf\u00c3\u00a9\r\nTansy: Caf\u00e9\r\n".getBytes(ISO_8859_1);

        refuses(
                mixed,
                "The transcript cannot be read: line 2: its letters are not all in one encoding. Open it in the tool it"
                        + " came from and save it as UTF-8.");
    }

    @Test
    @DisplayName("refuses what is no transcript, saying what to do")
    void refuses_what_is_no_transcript() {
        refuses(new byte[0], "The transcript cannot be read: it is empty. Export it again, or choose another file.");
        refuses(" \n\t\n".getBytes(US_ASCII), "it is empty");
        refuses("%PDF-1.7".getBytes(US_ASCII), "it is a PDF. Export the transcript as .vtt or .docx.");
        refuses("RIFF....WAVE".getBytes(US_ASCII), "it is a recording. Let an engine transcribe it instead.");
        refuses("{\\rtf1 Ada: hi}".getBytes(US_ASCII), "it is rich text");
        refuses(
                new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0},
                "it is an old Word file, or one locked with a password");
        refuses(new byte[] {0, 1, 2, 3, 4, 5, 6, 7}, "it is not text");
        refuses("Ada: hi\nTansy: hi\n".getBytes(UTF_16LE), "it is not text");
    }

    @Test
    @DisplayName("goes by the content where the name says something else")
    void goes_by_the_content() {
        assertThat(read("00:00:01.000 --> 00:00:02.000\nHello.\n").madeBy()).isEqualTo("subrip");
        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> TranscriptText.of(
                        "nothing of the kind".getBytes(US_ASCII),
                        TranscriptFile.of("Visit", LocalDate.of(2026, 10, 6), Path.of("tansy.VTT")),
                        ReadingLimits.standard()))
                .withMessageStartingWith("The transcript cannot be read as WebVTT: its content is not of that format.");
    }

    @Test
    @DisplayName("says neither the name of a missing file nor its folder")
    void says_no_name() {
        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> new TranscriptReader(ReadingLimits.standard())
                        .read(TranscriptFile.of("Visit", LocalDate.of(2026, 10, 6), Path.of("tansy-thistledown.vtt"))))
                .withMessage("The transcript cannot be read: it could not be opened or read to its end"
                        + " (NoSuchFileException). Check that it is there and that it may be read.")
                .withNoCause();
    }

    @Test
    @DisplayName("refuses a line of 100 MB without taking it in")
    void refuses_an_endless_line() {
        TranscriptFile endless = TranscriptFile.builder()
                .title("Visit")
                .content(() -> new Endless(100_000_000))
                .build();

        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> new TranscriptReader(ReadingLimits.standard()).read(endless))
                .withMessage(
                        "The transcript cannot be read: it is larger than 16777216 bytes. Give the transcript alone,"
                                + " split it, or raise ReadingLimits.maxBytes.");
        refuses(
                ("WEBVTT\n\n00:01.000 --> 00:02.000\n" + "a".repeat(1_000_001)).getBytes(US_ASCII),
                "The transcript cannot be read as WebVTT: line 4: it is longer than 1000000 characters. Break it into lines,"
                        + " or raise ReadingLimits.maxLineChars.");
        refuses("\n".repeat(1_000_001).concat("Ada: hi").getBytes(US_ASCII), "it has more than 1000000 lines");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<",
                "&",
                "<v ",
                "<v a>b",
                ":",
                "[",
                "0:",
                "-->",
                "1 --> 2 ",
                "**",
                "(",
                "\"",
                "<a",
                "{\\",
                "a b:"
            })
    @DisplayName("takes no more than a moment over a hostile line")
    void takes_a_moment_over_hostile_lines(String piece) {
        String line = piece.repeat(900_000 / piece.length());

        assertTimeout(Duration.ofSeconds(5), () -> {
            assertReadOrRefused(("WEBVTT\n\n00:01.000 --> 00:02.000\n" + line).getBytes(US_ASCII));
            assertReadOrRefused(("1\n00:00:01,000 --> 00:00:02,000\n" + line).getBytes(US_ASCII));
            assertReadOrRefused(("Ada: " + line).getBytes(US_ASCII));
            assertReadOrRefused(line.getBytes(US_ASCII));
        });
    }

    @Test
    @DisplayName("reads or refuses damaged files, and prints nothing")
    void reads_or_refuses_damaged_files() {
        PrintStream err = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            readDamaged();
        } finally {
            System.setErr(err);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    private static void readDamaged() {
        Random random = new Random(11);
        byte[][] seeds = {
            Files.resource("teams.vtt"),
            Files.resource("visit.srt"),
            Files.resource("visit.txt"),
            Files.resource("day1_doctor.TextGrid"),
            Files.word(Files.run("Ada   0:03"), Files.run("Hello."))
        };
        for (int round = 0; round < 1_000; round++) {
            byte[] bytes = seeds[round % seeds.length].clone();
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            assertReadOrRefused(java.util.Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length)));
            assertReadOrRefused(bytes);
        }
    }

    @Test
    @DisplayName("reads four hours of talk, 40,000 words, in under a second")
    void reads_four_hours() {
        StringBuilder file = new StringBuilder("WEBVTT\n\n");
        for (int i = 0; i < 4_000; i++) {
            String clock = String.format("%02d:%02d:%02d", i * 3 / 3600, i * 3 / 60 % 60, i * 3 % 60);
            file.append(clock)
                    .append(".000 --> ")
                    .append(clock)
                    .append(".900\n<v Ada>one two three four five six seven")
                    .append(" eight nine ")
                    .append(i)
                    .append("</v>\n\n");
        }
        Transcript transcript = read(file.toString());
        Duration best = Duration.ofDays(1);
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            transcript = read(file.toString());
            Duration took = Duration.ofNanos(System.nanoTime() - start);
            best = took.compareTo(best) < 0 ? took : best;
        }

        assertThat(best).isLessThan(Duration.ofSeconds(1));
        assertThat(transcript.wordCount()).isEqualTo(40_000);
    }

    /** A Word file's parts packed without compression, so that damage reaches the XML. */
    private static byte[] stored(byte[] word) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(word));
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(Deflater.NO_COMPRESSION);
            for (ZipEntry part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                zip.putNextEntry(new ZipEntry(part.getName()));
                in.transferTo(zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void assertReadOrRefused(byte[] bytes) {
        try {
            read(bytes);
        } catch (CasewrightException e) {
            assertThat(e.getMessage()).doesNotContain("Tansy", "Ada", "shout");
        }
    }

    private static void refuses(byte[] bytes, String message) {
        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> read(bytes))
                .withMessageContaining(message);
    }

    /** As many bytes of one line as asked for, none of them kept. */
    private static final class Endless extends InputStream {

        private long left;

        Endless(long length) {
            left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 'a' : -1;
        }
    }
}
