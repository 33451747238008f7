package org.casewright.core.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A recording")
class RecordingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    @ParameterizedTest
    @CsvSource({"16000, 1", "8000, 1", "44100, 2", "48000, 2"})
    @DisplayName("gives the one form engines get, whatever its rate and channels")
    void gives_the_one_form(int rate, int channels) throws IOException {
        byte[] wave = wave(rate, channels, 2);
        Recording recording = Recording.ofWave("Visit", DAY, () -> new ByteArrayInputStream(wave));

        assertThat(recording.duration()).isBetween(Duration.ofMillis(1_950), Duration.ofMillis(2_050));
        assertThat(recording.length()).isEven();
    }

    @Test
    @DisplayName("is opened only when its sound is asked for, and does not say its file's name when that fails")
    void does_not_say_its_files_name() {
        Recording missing = Recording.ofWave("Visit", DAY, Path.of("tansy-thistledown.wav"));

        assertThat(missing.toString()).isEqualTo("Recording[withheld]");
        assertThatExceptionOfType(UnreadableRecordingException.class)
                .isThrownBy(missing::source)
                .withMessageContaining("it could not be opened or read to its end (NoSuchFileException)")
                .withNoCause();
        assertThatExceptionOfType(UnreadableRecordingException.class)
                .isThrownBy(missing::pcm)
                .withMessageContaining("it could not be opened (NoSuchFileException)")
                .withNoCause();
    }

    @Test
    @DisplayName("that is not PCM WAV is refused")
    void refuses_other_files() {
        Recording text = Recording.ofWave("Visit", DAY, () -> new ByteArrayInputStream(new byte[] {1, 2, 3}));

        assertThatExceptionOfType(UnreadableRecordingException.class)
                .isThrownBy(text::pcm)
                .withMessageContaining("it is not PCM sound in a WAV file");
    }

    private static byte[] wave(int rate, int channels, int seconds) throws IOException {
        AudioFormat format = new AudioFormat(rate, 16, channels, true, false);
        byte[] samples = new byte[rate * channels * 2 * seconds];
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (AudioInputStream audio =
                new AudioInputStream(new ByteArrayInputStream(samples), format, (long) rate * seconds)) {
            AudioSystem.write(audio, AudioFileFormat.Type.WAVE, out);
        }
        return out.toByteArray();
    }
}
