package org.casewright.examples;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.EngineProfile;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.SpeechToText;
import org.casewright.core.speech.Transcript;
import org.casewright.core.speech.UnreadableRecordingException;

/** A researcher's first engine: it hears that there is sound, and calls it a bleep. Enough to be proved. */
final class BleepEngine implements SpeechToText {

    private static final int TENTH_OF_A_SECOND = 3_200;
    private static final int LOUD = 500;

    @Override
    public EngineProfile profile() {
        return new EngineProfile(new Processor("bleep/1", Processor.Location.IN_PROCESS), Set.of("en"), Set.of());
    }

    @Override
    public Transcript transcribe(Recording recording, Progress progress) {
        long length = recording.length();
        List<Segment> segments = new ArrayList<>();
        try (InputStream pcm = recording.pcm()) {
            byte[] tenth = new byte[TENTH_OF_A_SECOND];
            long began = -1;
            for (long at = 0; ; at++) {
                int read = pcm.readNBytes(tenth, 0, tenth.length);
                boolean loud = read > 0 && loudest(tenth, read) > LOUD;
                if (loud && began < 0) {
                    began = at;
                } else if (!loud && began >= 0) {
                    segments.add(bleep(began, Math.min(at * TENTH_OF_A_SECOND, length)));
                    began = -1;
                }
                if (read <= 0) {
                    return new Transcript(
                            recording.source(), "en", profile().processor().id(), segments);
                }
                if (!progress.report(Math.min((at + 1) * TENTH_OF_A_SECOND, length), length)) {
                    throw new WorkCancelledException("listening for bleeps");
                }
            }
        } catch (IOException e) {
            throw new UnreadableRecordingException("it broke off", null);
        }
    }

    private static Segment bleep(long tenth, long endByte) {
        TimeSpan time = new TimeSpan(Duration.ofMillis(tenth * 100), Duration.ofMillis(endByte / 32));
        return new Segment(Optional.of(time), Optional.empty(), "bleep");
    }

    private static int loudest(byte[] pcm, int length) {
        int loudest = 0;
        for (int i = 0; i + 1 < length; i += 2) {
            loudest = Math.max(loudest, Math.abs((short) (pcm[i] & 0xff | pcm[i + 1] << 8)));
        }
        return loudest;
    }
}
