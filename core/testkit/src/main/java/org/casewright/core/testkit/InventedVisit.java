package org.casewright.core.testkit;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.core.document.Occasion;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Person;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Speaker;
import org.casewright.core.speech.Transcript;

/** The home visit to {@link InventedFamily}: what it was about, what was said, and a stand-in for its recording. */
public final class InventedVisit {

    /** Something only the child says; no log, message or {@code toString} may hold it. */
    public static final String PLANTED_WORDS = "marmalade lighthouse";

    /** Names the engine in {@link #transcript()}. */
    public static final String ENGINE = "scripted-engine/1";

    private static final Recording RECORDING = InventedSound.recording(
            "Home visit to Tansy Thistledown", InventedSound.wave(InventedSound.tone(Duration.ofSeconds(61))));

    /** Made once: its source is named by the digest of two megabytes of sound. */
    private static final Transcript TRANSCRIPT = new Transcript(RECORDING.source(), "en-GB", ENGINE, segments());

    private InventedVisit() {}

    /** What the visit was about. */
    public static Occasion occasion() {
        return new Occasion(
                InventedFamily.TENANT,
                InventedFamily.CASE,
                Optional.of(InventedFamily.DAY),
                InventedFamily.people(),
                Map.of(
                        "child_name", InventedFamily.CHILD.name(),
                        "date_of_event", InventedFamily.DAY.toString(),
                        "place", "Thistledown Cottage, Inventshire",
                        "worker_name", InventedFamily.WORKER.name()));
    }

    /** A tone of 61 seconds in place of the recording: as long as the talk, and without a word in it. */
    public static Recording recording() {
        return RECORDING;
    }

    /** Who said what and when, in nine segments, of which the third and fourth are one sentence. */
    public static Transcript transcript() {
        return TRANSCRIPT;
    }

    /** The segments of {@link #transcript()}. */
    public static List<Segment> segments() {
        Person child = InventedFamily.CHILD;
        Person mother = InventedFamily.MOTHER;
        String worker = InventedFamily.WORKER.name();
        return List.of(
                said(0, 4, worker, "Hello Tansy. What would you like to tell me today?"),
                said(5, 11, child.name(), "I like my picture of the " + PLANTED_WORDS + ", it is on my wall."),
                said(12, 15, child.name(), "I don't like it when"),
                said(15, 18, child.name(), "the grown-ups shout downstairs."),
                said(19, 26, mother.name(), "We have eaten at the table every night since Monday."),
                said(27, 34, mother.name(), "Bracken has not been to the house since 21 September."),
                said(35, 42, InventedFamily.HEALTH_VISITOR.name(), "I weighed Wren on 1 October and he was 7.4 kilos."),
                said(43, 52, worker, "I will ring the school about the breakfast club by Friday 9 October."),
                said(53, 60, child.name(), "Can you tell my dad that I want to see him on Saturday?"));
    }

    /**
     * The passage of {@link #transcript()} that holds some words.
     *
     * @param words to look for
     * @throws IllegalArgumentException if no passage holds them
     */
    public static Passage passageWith(String words) {
        return transcript().passages().stream()
                .filter(passage -> passage.text().contains(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("words must occur in the invented visit"));
    }

    private static Segment said(int from, int to, String speaker, String text) {
        return new Segment(
                Optional.of(new TimeSpan(Duration.ofSeconds(from), Duration.ofSeconds(to))),
                Optional.of(new Speaker(speaker)),
                text);
    }
}
