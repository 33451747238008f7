package org.casewright.core.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.oversight.Processor;
import org.casewright.core.speech.EngineProfile;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.UnreadableRecordingException;

/**
 * An engine that hears what a test tells it to.
 *
 * <p>It reads every recording through, reports progress and honours a stop. A recording in which no sample differs from
 * zero is silence and gives no segments; any other gives the script's segments, whatever its length. Safe for many
 * threads.
 */
public final class ScriptedSpeechToText implements SpeechToText {

    private static final int CHUNK_BYTES = 3_200;

    private final EngineProfile profile;
    private final List<Segment> segments;
    private final AtomicInteger calls = new AtomicInteger();

    /**
     * An engine with a profile of its own.
     *
     * @param profile what it says of itself
     * @param segments what it hears; they should agree with the profile's abilities
     */
    public ScriptedSpeechToText(EngineProfile profile, List<Segment> segments) {
        this.profile = profile;
        this.segments = List.copyOf(segments);
    }

    /** An engine within this process that hears the {@linkplain InventedVisit#segments() invented visit}. */
    public static ScriptedSpeechToText ofInventedVisit() {
        return hearing(InventedVisit.segments());
    }

    /**
     * An engine within this process, for British English, that tells voices apart.
     *
     * @param segments what it hears
     */
    public static ScriptedSpeechToText hearing(List<Segment> segments) {
        return new ScriptedSpeechToText(
                new EngineProfile(
                        new Processor(InventedVisit.ENGINE, Processor.Location.IN_PROCESS),
                        Set.of("en-GB"),
                        Set.of(EngineProfile.Ability.SPEAKERS)),
                segments);
    }

    @Override
    public EngineProfile profile() {
        return profile;
    }

    @Override
    public Transcript transcribe(Recording recording, Progress progress) {
        calls.incrementAndGet();
        long length = recording.length();
        boolean sound = false;
        byte[] chunk = new byte[CHUNK_BYTES];
        try (InputStream pcm = recording.pcm()) {
            long done = 0;
            for (int read = pcm.read(chunk); read > 0; read = pcm.read(chunk)) {
                sound |= holdsSound(chunk, read);
                done += read;
                if (!progress.report(done, length)) {
                    throw new WorkCancelledException("transcribing");
                }
            }
        } catch (IOException e) {
            throw new UnreadableRecordingException(
                    "reading stopped before its end (" + e.getClass().getSimpleName() + ")", null);
        }
        return new Transcript(
                recording.source(),
                profile.languages().stream().sorted().findFirst().orElse("und"),
                profile.processor().id(),
                sound ? segments : List.of());
    }

    /** How often it was asked to transcribe. */
    public int calls() {
        return calls.get();
    }

    private static boolean holdsSound(byte[] pcm, int length) {
        for (int i = 0; i < length; i++) {
            if (pcm[i] != 0) {
                return true;
            }
        }
        return false;
    }
}
