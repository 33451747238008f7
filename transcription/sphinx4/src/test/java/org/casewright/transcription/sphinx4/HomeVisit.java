package org.casewright.transcription.sphinx4;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.casewright.core.speech.Recording;

/** The home visit that ships with the examples: invented people, two synthetic voices. */
final class HomeVisit {

    static final LocalDate DAY = LocalDate.of(2026, 9, 29);

    private static final Path FOLDER = Path.of("../../examples/src/main/resources/org/casewright/examples");
    private static final int BYTES_PER_SECOND = 32_000;

    private HomeVisit() {}

    static Recording whole() {
        return Recording.ofWave("Home visit", DAY, FOLDER.resolve("home-visit.wav"));
    }

    /** The first four seconds: a greeting. */
    static Recording greeting() {
        return recording(Arrays.copyOf(pcm(), 4 * BYTES_PER_SECOND));
    }

    static Recording recording(byte[] pcm) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(pcm), Recording.FORMAT, pcm.length / 2)) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Recording.ofWave("Sound", DAY, () -> new ByteArrayInputStream(file.toByteArray()));
    }

    static byte[] pcm() {
        try (InputStream pcm = whole().pcm()) {
            return pcm.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is said, in lower case, without punctuation and names of speakers. */
    static String script() {
        try {
            return Files.readAllLines(FOLDER.resolve("home-visit.script.txt")).stream()
                    .map(line -> line.substring(line.indexOf(": ") + 2))
                    .map(line -> line.toLowerCase(Locale.UK).replaceAll("[.,?]", ""))
                    .collect(Collectors.joining(" "));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
