package org.casewright.transcription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Reason;
import org.casewright.core.record.Content;
import org.casewright.core.speech.Concern;
import org.casewright.core.speech.Recording;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedSound;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.ScriptedSpeechToText;
import org.casewright.core.testkit.TestGate;
import org.casewright.transcription.format.ReadingLimits;
import org.casewright.transcription.format.TranscriptFile;
import org.casewright.transcription.format.UnreadableTranscriptException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A transcriber")
class TranscriberTest {

    private static final String TALK =
            "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Tansy Thistledown>I like my marmalade lighthouse.</v>\n";

    private final AtomicInteger opened = new AtomicInteger();

    @Test
    @DisplayName("hears a recording and tells the audit trail counts, never words")
    void hears_a_recording() {
        TestGate gate = TestGate.admitting();

        Transcription heard = done(transcriber(gate).transcribe(InventedFamily.work(), InventedVisit.recording()));

        assertThat(heard.transcript().segments()).isEqualTo(InventedVisit.segments());
        assertThat(heard.concerns()).isEmpty();
        assertThat(heard.fitToWriteFrom()).isTrue();
        AuditEvent outcome = outcome(gate);
        assertThat(outcome.code()).isEqualTo("transcribe");
        assertThat(outcome.details())
                .containsEntry("segments", "9")
                .containsEntry("words", String.valueOf(heard.transcript().wordCount()))
                .containsEntry("engine", InventedVisit.ENGINE)
                .containsEntry("processor", InventedVisit.ENGINE)
                .containsEntry("source", heard.transcript().source().id().value())
                .containsEntry("sha256", heard.transcript().source().sha256())
                .doesNotContainKey("concerns");
        assertThat(outcome.details().values())
                .allSatisfy(value -> assertThat(value)
                        .doesNotContain(InventedFamily.plantedWords().toArray(String[]::new)));
    }

    @Test
    @DisplayName("does not open a recording or a file that was refused")
    void does_not_open_what_was_refused() {
        TestGate gate = TestGate.refusing(new Reason("a_person_present_refused"), "Ask her again when she is ready.");
        byte[] wave = InventedSound.wave(new byte[320]);
        Recording recording = Recording.ofWave("Visit", InventedFamily.DAY, counting(wave));

        Performed<Transcription> heard = transcriber(gate).transcribe(InventedFamily.work(), recording);
        Performed<Transcription> imported = transcriber(gate).importTranscript(InventedFamily.work(), file(TALK));

        assertThat(heard)
                .isInstanceOfSatisfying(
                        Performed.Refused.class,
                        refused ->
                                assertThat(refused.refusal().remedy()).isEqualTo("Ask her again when she is ready."));
        assertThat(imported).isInstanceOf(Performed.Refused.class);
        assertThat(opened).hasValue(0);
    }

    @Test
    @DisplayName("imports what another tool heard")
    void imports() {
        TestGate gate = TestGate.admitting();

        Transcription imported = done(importer(gate).importTranscript(InventedFamily.work(), file(TALK)));

        assertThat(imported.transcript().passages())
                .singleElement()
                .satisfies(passage -> assertThat(passage.speaker()).contains("Tansy Thistledown"));
        assertThat(imported.concerns()).extracting(Concern::kind).containsExactly(Concern.Kind.TOO_FEW_WORDS);
        assertThat(imported.fitToWriteFrom()).isFalse();
        assertThat(outcome(gate).code()).isEqualTo("import_transcript");
        assertThat(outcome(gate).details())
                .containsEntry("engine", "webvtt")
                .containsEntry("concerns", "TOO_FEW_WORDS")
                .containsEntry("words", "5");
        assertThat(opened).hasValue(1);
        assertThat(imported.toString())
                .doesNotContain(InventedFamily.plantedWords().toArray(String[]::new));
    }

    @Test
    @DisplayName("imports one file for each voice, by time")
    void imports_one_file_a_voice() {
        TranscriptFile late = file(TALK);
        TranscriptFile early = file(TALK.replace("00:01.000", "00:00.500").replace("Tansy Thistledown", "Ada"));

        Transcription imported =
                done(importer(TestGate.admitting()).importTranscript(InventedFamily.work(), List.of(late, early)));

        assertThat(imported.transcript().segments())
                .extracting(segment -> segment.speaker().orElseThrow().label())
                .containsExactly("Ada", "Tansy Thistledown");
    }

    @Test
    @DisplayName("leaves a failure in the audit trail when a file cannot be read")
    void leaves_a_failure_in_the_audit_trail() {
        TestGate gate = TestGate.admitting();
        Transcriber strict = Transcriber.builder()
                .gate(gate.gate())
                .limits(new ReadingLimits(10, 10, 10, 10, 10))
                .build();

        assertThatExceptionOfType(UnreadableTranscriptException.class)
                .isThrownBy(() -> strict.importTranscript(InventedFamily.work(), file(TALK)));
        assertThat(outcome(gate).details())
                .containsEntry("outcome", "failed")
                .containsEntry("failure", "UnreadableTranscriptException");
    }

    @Test
    @DisplayName("stops when asked to")
    void stops_when_asked_to() {
        assertThatExceptionOfType(WorkCancelledException.class)
                .isThrownBy(() -> transcriber(TestGate.admitting())
                        .transcribe(InventedFamily.work(), InventedVisit.recording(), (done, total) -> false));
    }

    @Test
    @DisplayName("cannot hear without an engine, and says what to do")
    void cannot_hear_without_an_engine() {
        TestGate gate = TestGate.admitting();

        assertThatIllegalStateException()
                .isThrownBy(() -> importer(gate).transcribe(InventedFamily.work(), InventedVisit.recording()))
                .withMessage(
                        "Transcriber needs engine(...) before it can hear a recording: build it with one, or import"
                                + " a transcript instead");
        assertThatIllegalStateException()
                .isThrownBy(() -> Transcriber.builder().build())
                .withMessage("Transcriber needs gate(...) before build()");
    }

    private static Transcriber transcriber(TestGate gate) {
        return Transcriber.builder()
                .gate(gate.gate())
                .engine(ScriptedSpeechToText.ofInventedVisit())
                .build();
    }

    private static Transcriber importer(TestGate gate) {
        return Transcriber.builder().gate(gate.gate()).build();
    }

    private TranscriptFile file(String text) {
        return TranscriptFile.builder()
                .title("Visit to Tansy Thistledown")
                .on(InventedFamily.DAY)
                .content(counting(text.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private Content counting(byte[] bytes) {
        return () -> {
            opened.incrementAndGet();
            return new ByteArrayInputStream(bytes);
        };
    }

    private static Transcription done(Performed<Transcription> performed) {
        assertThat(performed).isInstanceOf(Performed.Done.class);
        return ((Performed.Done<Transcription>) performed).value();
    }

    private static AuditEvent outcome(TestGate gate) {
        List<AuditEvent> events = gate.audit().events();
        AuditEvent last = events.get(events.size() - 1);
        assertThat(last.phase()).isEqualTo(AuditEvent.Phase.OUTCOME);
        return last;
    }
}
