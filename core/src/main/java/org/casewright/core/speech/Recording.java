package org.casewright.core.speech;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.casewright.core.internal.Digests;
import org.casewright.core.record.Content;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceKind;

/**
 * A sound recording, not opened until somebody who has a permit asks for its sound.
 *
 * <p>Making one touches no file. Every call of {@link #pcm()} opens the sound anew; the caller closes what it gets.
 * Immutable and safe for many threads, as far as its {@link Content} is.
 */
public final class Recording {

    /** The one form engines get: 16-bit signed little-endian mono PCM at 16 000 Hz. */
    public static final AudioFormat FORMAT = new AudioFormat(16_000f, 16, 1, true, false);

    private static final int BYTES_PER_SECOND = 32_000;

    private final String title;
    private final Optional<LocalDate> on;
    private final Content content;

    private Recording(String title, Optional<LocalDate> on, Content content) {
        this.title = title;
        this.on = on;
        this.content = content;
    }

    /**
     * A WAV file.
     *
     * @param title what a reader calls it; shown in documents
     * @param on the day it was made
     * @param file PCM, mono or stereo, 8 to 48 kHz; opened only when its sound is asked for
     */
    public static Recording ofWave(String title, LocalDate on, Path file) {
        return new Recording(title, Optional.of(on), () -> Files.newInputStream(file));
    }

    /**
     * A WAV file held elsewhere, such as in the vendor's database.
     *
     * @param title what a reader calls it; shown in documents
     * @param on the day it was made
     * @param content opens the WAV file's bytes
     */
    public static Recording ofWave(String title, LocalDate on, Content content) {
        return new Recording(title, Optional.of(on), content);
    }

    /**
     * The sound in the one form engines get, {@link #FORMAT}.
     *
     * @return a stream that the caller closes
     * @throws UnreadableRecordingException if it is not PCM WAV
     */
    public InputStream pcm() {
        return open();
    }

    /**
     * How long the recording is, to the millisecond, by reading it through.
     *
     * @throws UnreadableRecordingException if it is not PCM WAV
     */
    public Duration duration() {
        return Duration.ofMillis(length() * 1000 / BYTES_PER_SECOND);
    }

    /**
     * How many bytes {@link #pcm()} gives, by reading it through.
     *
     * @throws UnreadableRecordingException if it is not PCM WAV
     */
    public long length() {
        try (InputStream in = open()) {
            return in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UnreadableRecordingException("reading stopped before its end" + kindOf(e), null);
        }
    }

    /**
     * The recording as a source, named by the digest of its bytes, which are read through.
     *
     * @throws UnreadableRecordingException if it cannot be read
     */
    public Source source() {
        MessageDigest digest = Digests.newSha256();
        try (InputStream in = new DigestInputStream(content.open(), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UnreadableRecordingException("it could not be opened or read to its end" + kindOf(e), null);
        }
        return Source.of(SourceKind.RECORDING, title, on, HexFormat.of().formatHex(digest.digest()));
    }

    private InputStream open() {
        InputStream raw;
        try {
            raw = new BufferedInputStream(content.open());
        } catch (IOException e) {
            throw new UnreadableRecordingException("it could not be opened" + kindOf(e), null);
        }
        try {
            AudioInputStream audio = AudioSystem.getAudioInputStream(raw);
            return audio.getFormat().matches(FORMAT) ? audio : AudioSystem.getAudioInputStream(FORMAT, audio);
        } catch (UnsupportedAudioFileException | IllegalArgumentException | IOException e) {
            closeQuietly(raw, e);
            throw new UnreadableRecordingException("it is not PCM sound in a WAV file" + kindOf(e), null);
        }
    }

    /** The kind alone: the exception's own message holds the file's name, which may be a person's. */
    private static String kindOf(Exception e) {
        return " (" + e.getClass().getSimpleName() + ")";
    }

    private static void closeQuietly(InputStream in, Exception failure) {
        try {
            in.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** Nothing of it: a title may name people. */
    @Override
    public String toString() {
        return "Recording[withheld]";
    }
}
