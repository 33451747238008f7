package org.casewright.examples.promises;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import dev.langchain4j.exception.AuthenticationException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.casewright.core.Progress;
import org.casewright.core.document.Draft;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.speech.Recording;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.core.testkit.ScriptedChatModel;
import org.casewright.core.testkit.ScriptedSpeechToText;
import org.casewright.core.testkit.TestGate;
import org.casewright.generation.chatmodel.ModelDrafter;
import org.casewright.generation.draft.DocumentGenerator;
import org.casewright.generation.draft.DraftRequest;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.extractive.ExtractiveDrafter;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.InMemoryLedgerStore;
import org.casewright.governance.quality.QualityReview;
import org.casewright.governance.review.Review;
import org.casewright.governance.review.ReviewDesk;
import org.casewright.transcription.Transcriber;
import org.casewright.transcription.Transcription;
import org.casewright.transcription.format.TranscriptFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

@DisplayName("Promise 6: personal data stays where it belongs. A planted name is")
class PersonalDataStaysTest {

    private final ListAppender<ILoggingEvent> logged = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final List<String> said = new ArrayList<>();
    private final TestGate gate = TestGate.admitting();

    @BeforeEach
    void listen() {
        root.setLevel(Level.TRACE);
        logged.start();
        root.addAppender(logged);
    }

    @AfterEach
    void stop_listening() {
        root.detachAppender(logged);
        root.setLevel(Level.WARN);
    }

    @Test
    @DisplayName("in no log line and no toString of the whole main job")
    void in_no_log_of_the_main_job() {
        Transcription heard = done(Transcriber.builder()
                .gate(gate.gate())
                .engine(ScriptedSpeechToText.ofInventedVisit())
                .build()
                .transcribe(InventedFamily.work(), InventedVisit.recording()));
        Draft draft = done(draft(gate.gate(), new ExtractiveDrafter()));
        ReviewDesk desk = ReviewDesk.builder()
                .gate(gate.gate())
                .quality(QualityReview.standard(gate.gate()))
                .build();
        Review review = done(desk.open(InventedFamily.work(), draft));
        said.add(heard.toString());
        said.add(draft.toString());
        said.add(review.toString());
        said.add(review.findings().toString());
        draft.statements().forEach(statement -> said.add(statement + " " + statement.citations()));
        gate.audit().events().forEach(event -> said.add(event.toString()));

        assertThat(draft.statements()).as("something was drafted").isNotEmpty();
        assertThat(logged.list).as("the main job logs its steps").isNotEmpty();
        nothingPlantedIn(said);
    }

    @Test
    @DisplayName("in no exception, whatever fails")
    void in_no_exception() {
        String planted = String.join(" ", InventedFamily.plantedWords());
        failing(() -> Transcriber.builder()
                .gate(gate.gate())
                .build()
                .importTranscript(
                        InventedFamily.work(),
                        TranscriptFile.builder()
                                .title(planted)
                                .on(InventedFamily.DAY)
                                .content(() -> new ByteArrayInputStream(
                                        ("PK\u0003\u0004" + planted).getBytes(StandardCharsets.UTF_8)))
                                .build()));
        failing(() -> Transcriber.builder()
                .gate(gate.gate())
                .engine(ScriptedSpeechToText.ofInventedVisit())
                .build()
                .transcribe(
                        InventedFamily.work(),
                        Recording.ofWave(planted, InventedFamily.DAY, () -> {
                            throw new IOException(planted);
                        }),
                        Progress.unwatched()));
        failing(() -> draft(
                gate.gate(),
                ModelDrafter.builder()
                        .model(ScriptedChatModel.builder()
                                .answerAlways(request -> {
                                    throw new AuthenticationException(planted);
                                })
                                .build())
                        .processor(new Processor("scripted", Processor.Location.IN_PROCESS))
                        .build()));
        failing(() -> StoredForm.DRAFT.read(
                "{\"schema\": \"casewright/draft/1\", \"value\": {\"id\": [\"" + planted + "\"]}}"));
        failing(() -> StoredForm.DRAFT.read(planted));

        nothingPlantedIn(said);
    }

    @Test
    @DisplayName("in no leaf of the ledger, which any auditor may read")
    void in_no_leaf_of_the_ledger() {
        InMemoryLedgerStore store = new InMemoryLedgerStore();
        AuditLedger ledger = AuditLedger.open(store);
        Gate real = Gate.builder()
                .access(gate.access())
                .consent(gate.consent())
                .audit(ledger)
                .build();
        done(draft(real, new ExtractiveDrafter()));

        List<String> leaves = store.read(InventedFamily.TENANT, 0, 100).stream()
                .map(row ->
                        row.leaf().replace(InventedFamily.WORKER.id(), "(the worker's key, which the trail must have)"))
                .toList();
        assertThat(leaves).hasSize(2);
        nothingPlantedIn(leaves);
    }

    private static Performed<Draft> draft(Gate through, Drafter drafter) {
        return DocumentGenerator.builder()
                .gate(through)
                .drafter(drafter)
                .build()
                .draft(
                        InventedFamily.work(),
                        DraftRequest.builder()
                                .template("home_visit_record")
                                .occasion(InventedVisit.occasion())
                                .transcript(InventedVisit.transcript())
                                .build());
    }

    private void failing(Runnable act) {
        Throwable thrown = catchThrowable(act::run);
        assertThat(thrown).isNotNull();
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            said.add(cause.toString());
        }
    }

    private static <T> T done(Performed<T> performed) {
        return ((Performed.Done<T>) performed).value();
    }

    private void nothingPlantedIn(List<String> texts) {
        List<String> all = new ArrayList<>(texts);
        logged.list.forEach(event -> {
            all.add(event.getFormattedMessage());
            if (event.getThrowableProxy() != null) {
                all.add(ThrowableProxyUtil.asString(event.getThrowableProxy()));
            }
        });
        for (String planted : InventedFamily.plantedWords()) {
            assertThat(all).as("'%s' must turn up nowhere", planted).noneMatch(text -> text.contains(planted));
        }
        assertThat(all).noneMatch(text -> text.contains(InventedVisit.PLANTED_WORDS));
    }
}
