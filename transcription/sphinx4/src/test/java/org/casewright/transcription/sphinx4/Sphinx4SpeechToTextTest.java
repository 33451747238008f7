package org.casewright.transcription.sphinx4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Random;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Transcript;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The Sphinx4 engine")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class Sphinx4SpeechToTextTest {

    private static final int BYTES_PER_SECOND = 32_000;

    private final Sphinx4SpeechToText engine = Sphinx4SpeechToText.builder().build();

    @Test
    @DisplayName("hears the home visit of the examples with less than one word in twenty wrong")
    void hears_the_home_visit() throws IOException {
        hear(HomeVisit.greeting());
        long before = processorTime();
        Transcript heard = hear(HomeVisit.whole());
        double share = (processorTime() - before)
                / (double) HomeVisit.whole().duration().toNanos();

        String text = heard.segments().stream().map(Segment::text).collect(Collectors.joining(" "));
        double wrong = WordErrors.rate(HomeVisit.script(), text);
        // For the figures of the README.
        Files.writeString(
                Path.of("target/home-visit.txt"),
                String.format("words wrong %.3f%nprocessor time a second of sound %.2f s%n%s%n", wrong, share, text));
        assertThat(wrong).as("word error rate of: %s", text).isLessThan(0.05);
        assertThat(text).contains("i will ring").contains("on friday");
    }

    @Test
    @DisplayName("hears the same whatever it heard before")
    void hears_the_same_whatever_it_heard_before() {
        Transcript first = hear(HomeVisit.greeting());
        hear(HomeVisit.recording(noise(1)));

        assertThat(hear(HomeVisit.greeting())).isEqualTo(first);
    }

    @Test
    @DisplayName("hears the same after it was stopped in the middle, and prints nothing about it")
    void hears_the_same_after_it_was_stopped() {
        Transcript before = hear(HomeVisit.greeting());

        assertThatExceptionOfType(WorkCancelledException.class)
                .isThrownBy(() -> engine.transcribe(HomeVisit.greeting(), (done, total) -> done < total / 2))
                .withMessage("Stopped while transcribing, as asked. Nothing was kept; start again when ready.");
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThat(hear(HomeVisit.greeting())).isEqualTo(before);
        } finally {
            System.setOut(out);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    @DisplayName("hears nothing in silence, in a sound shorter than a frame, and in none")
    void hears_nothing_in_silence() {
        for (int bytes : List.of(0, 2, 3 * BYTES_PER_SECOND)) {
            assertThat(hear(HomeVisit.recording(new byte[bytes])).segments())
                    .as("%d bytes", bytes)
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("leaves the vendor's logging and system properties as they were")
    void leaves_the_vendors_logging_alone() {
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        List<Handler> handlers = List.of(root.getHandlers());
        Properties properties = (Properties) System.getProperties().clone();

        Sphinx4SpeechToText.builder().build().transcribe(HomeVisit.recording(new byte[3200]), Progress.unwatched());

        assertThat(root.getLevel()).isEqualTo(level);
        assertThat(List.of(root.getHandlers())).isEqualTo(handlers);
        assertThat(Logger.getLogger("edu.cmu.sphinx").getLevel()).isNull();
        assertThat(System.getProperties()).isEqualTo(properties);
    }

    @Test
    @DisplayName("hears one recording at a time at least")
    void hears_one_at_least() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sphinx4SpeechToText.builder().atOnce(0))
                .withMessage("recordings 0 must be at least 1");
    }

    private Transcript hear(Recording recording) {
        return engine.transcribe(recording, Progress.unwatched());
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static byte[] noise(int seconds) {
        byte[] pcm = new byte[seconds * BYTES_PER_SECOND];
        Random random = new Random(6);
        for (int i = 0; i + 1 < pcm.length; i += 2) {
            int sample = (int) (random.nextGaussian() * 2_000);
            pcm[i] = (byte) sample;
            pcm[i + 1] = (byte) (sample >> 8);
        }
        return pcm;
    }
}
