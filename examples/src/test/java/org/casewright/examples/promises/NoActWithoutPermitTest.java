package org.casewright.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.concurrent.atomic.AtomicInteger;
import org.casewright.core.Progress;
import org.casewright.core.document.Draft;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Reason;
import org.casewright.core.record.Content;
import org.casewright.core.speech.Recording;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.ScriptedChatModel;
import org.casewright.core.testkit.ScriptedSpeechToText;
import org.casewright.core.testkit.TestGate;
import org.casewright.generation.chatmodel.ModelDrafter;
import org.casewright.generation.draft.DocumentGenerator;
import org.casewright.generation.draft.DraftRequest;
import org.casewright.transcription.Transcriber;
import org.casewright.transcription.Transcription;
import org.casewright.transcription.format.TranscriptFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Promise 1: no AI act without a permit. A refusal")
class NoActWithoutPermitTest {

    private final TestGate refusing = TestGate.refusing(new Reason("not_asked"), "Ask everybody first.");
    private final AtomicInteger opened = new AtomicInteger();
    private final Content watched = () -> {
        opened.incrementAndGet();
        return new ByteArrayInputStream(new byte[0]);
    };

    @Test
    @DisplayName("leaves the recording unopened and the engine unasked")
    void leaves_the_recording_unopened() {
        ScriptedSpeechToText engine = ScriptedSpeechToText.ofInventedVisit();
        Transcriber transcriber =
                Transcriber.builder().gate(refusing.gate()).engine(engine).build();

        Performed<Transcription> performed = transcriber.transcribe(
                InventedFamily.work(), Recording.ofWave("Visit", InventedFamily.DAY, watched), Progress.unwatched());

        assertThat(performed).isInstanceOf(Performed.Refused.class);
        assertThat(engine.calls()).isZero();
        assertThat(opened).hasValue(0);
        assertThat(refusing.audit().story()).containsExactly("transcribe REFUSAL");
    }

    @Test
    @DisplayName("leaves a transcript file unopened")
    void leaves_a_transcript_unopened() {
        TranscriptFile file = TranscriptFile.builder()
                .title("Meeting")
                .on(InventedFamily.DAY)
                .content(watched)
                .build();

        assertThat(Transcriber.builder().gate(refusing.gate()).build().importTranscript(InventedFamily.work(), file))
                .isInstanceOf(Performed.Refused.class);
        assertThat(opened).hasValue(0);
    }

    @Test
    @DisplayName("leaves the model unasked")
    void leaves_the_model_unasked() {
        ScriptedChatModel model = ScriptedChatModel.answering("{}");

        assertThat(draft(refusing, model)).isInstanceOf(Performed.Refused.class);
        assertThat(model.requests()).isEmpty();
        assertThat(refusing.audit().story()).containsExactly("generate_draft REFUSAL");
    }

    @Test
    @DisplayName("is the opposite of a permit, which stands in the trail before the model is asked")
    void a_permit_stands_in_the_trail_first() {
        TestGate admitting = TestGate.admitting();
        ScriptedChatModel model = ScriptedChatModel.builder()
                .answerAlways(request -> {
                    assertThat(admitting.audit().story()).containsExactly("generate_draft INTENT");
                    return EmptyAnswers.to(request, "");
                })
                .build();

        assertThat(draft(admitting, model)).isInstanceOf(Performed.Done.class);
        assertThat(model.requests()).isNotEmpty();
        assertThat(admitting.audit().story()).containsExactly("generate_draft INTENT", "generate_draft OUTCOME");
    }

    private static Performed<Draft> draft(TestGate gate, ScriptedChatModel model) {
        return DocumentGenerator.builder()
                .gate(gate.gate())
                .drafter(ModelDrafter.builder()
                        .model(model)
                        .processor(new Processor("scripted", Processor.Location.IN_PROCESS))
                        .build())
                .build()
                .draft(
                        InventedFamily.work(),
                        DraftRequest.builder()
                                .template("case_note")
                                .occasion(InventedVisit.occasion())
                                .transcript(InventedVisit.transcript())
                                .build());
    }
}
