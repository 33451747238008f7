package org.casewright.core.testkit;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.casewright.core.speech.Recording;

/** Content made by arithmetic: silence, tones, and bytes that are no sound at all. */
public final class InventedSound {

    private static final int TONE_HZ = 440;
    private static final int LOUDNESS = 8_000;

    private InventedSound() {}

    /**
     * A recording of nothing.
     *
     * @param length how long
     */
    public static Recording silence(Duration length) {
        return recording("Silence", wave(new byte[2 * samples(length, Recording.FORMAT)]));
    }

    /** A recording that is none: text in place of a WAV file. */
    public static Recording unreadable() {
        return recording("Unreadable", "This is not sound.".getBytes(StandardCharsets.UTF_8));
    }

    /**
     * A recording over a WAV file's bytes, made on the day of the invented visit.
     *
     * @param title what a reader calls it
     * @param wave the whole file
     */
    public static Recording recording(String title, byte[] wave) {
        byte[] kept = wave.clone();
        return Recording.ofWave(title, InventedFamily.DAY, () -> new ByteArrayInputStream(kept));
    }

    /**
     * A humming tone in {@link Recording#FORMAT}.
     *
     * @param length how long
     * @return the samples, without a header
     */
    public static byte[] tone(Duration length) {
        return tone(length, Recording.FORMAT);
    }

    /**
     * A humming tone, the same on every channel.
     *
     * @param length how long
     * @param format 16-bit signed little-endian PCM
     * @return the samples, without a header
     */
    public static byte[] tone(Duration length, AudioFormat format) {
        int samples = samples(length, format);
        ByteBuffer pcm = ByteBuffer.allocate(samples * format.getFrameSize()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < samples; i++) {
            double wave = Math.sin(2 * Math.PI * TONE_HZ * i / format.getSampleRate());
            for (int channel = 0; channel < format.getChannels(); channel++) {
                pcm.putShort((short) (wave * LOUDNESS));
            }
        }
        return pcm.array();
    }

    /**
     * Samples in {@link Recording#FORMAT} as a WAV file.
     *
     * @param pcm the samples
     */
    public static byte[] wave(byte[] pcm) {
        return wave(pcm, Recording.FORMAT);
    }

    /**
     * Samples as a WAV file.
     *
     * @param pcm the samples
     * @param format they are in
     */
    public static byte[] wave(byte[] pcm, AudioFormat format) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (AudioInputStream sound =
                new AudioInputStream(new ByteArrayInputStream(pcm), format, pcm.length / format.getFrameSize())) {
            AudioSystem.write(sound, AudioFileFormat.Type.WAVE, file);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory did not take the sound", e);
        }
        return file.toByteArray();
    }

    /** A recording's sound as a WAV file of its own, for a contract that watches how it is read. */
    static byte[] waveOf(Recording recording) {
        try (InputStream pcm = recording.pcm()) {
            return wave(pcm.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("The recording could not be read to its end", e);
        }
    }

    private static int samples(Duration length, AudioFormat format) {
        return Math.toIntExact(length.toMillis() * (long) format.getSampleRate() / 1000);
    }
}
