package org.casewright.benchmarks;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Occasion;
import org.casewright.core.oversight.ActId;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.AuditEvent;
import org.casewright.core.oversight.AuditTrail;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.oversight.Reason;
import org.casewright.core.oversight.Verdict;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Tenant;
import org.casewright.core.speech.Transcript;
import org.casewright.generation.draft.DocumentGenerator;
import org.casewright.generation.draft.DraftRequest;
import org.casewright.generation.extractive.ExtractiveDrafter;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.ledger.InMemoryLedgerStore;
import org.casewright.transcription.format.ReadingLimits;
import org.casewright.transcription.format.TranscriptFile;
import org.casewright.transcription.format.TranscriptReader;

/** What several benchmarks need: an invented case, a gate that admits, and the way from captions to a draft. */
final class Bench {

    static final Tenant TENANT = new Tenant("inventshire");
    static final LocalDate DAY = LocalDate.of(2026, 10, 6);
    static final Instant NOON = Instant.parse("2026-10-06T12:00:00Z");
    static final Actor WORKER = new Actor("u-lanternwick", "Ada Lanternwick", "social worker");

    private static final CaseId CASE = new CaseId("case-thistledown-7");
    private static final Reason BASIS = new Reason("benchmark");

    private Bench() {}

    static Transcript read(byte[] captions) {
        return new TranscriptReader(ReadingLimits.standard())
                .read(TranscriptFile.builder()
                        .title("Invented conference")
                        .on(DAY)
                        .language("en-GB")
                        .content(() -> new ByteArrayInputStream(captions))
                        .build());
    }

    static Transcript transcript(int words) {
        return read(InventedTalk.webVtt(words).getBytes(StandardCharsets.UTF_8));
    }

    static DocumentGenerator generator() {
        return DocumentGenerator.builder()
                .gate(gate(AuditLedger.open(new InMemoryLedgerStore())))
                .drafter(new ExtractiveDrafter())
                .build();
    }

    private static Gate gate(AuditTrail audit) {
        return Gate.builder()
                .access((operation, at) -> new Verdict.Allowed(BASIS))
                .consent((operation, at) -> new Verdict.Allowed(BASIS))
                .audit(audit)
                .build();
    }

    static Draft draft(DocumentGenerator generator, Transcript transcript, String template) {
        List<String> names = InventedTalk.family();
        List<Person> people = List.of(
                new Person(new PersonId("p-1"), names.get(0), "child"),
                new Person(new PersonId("p-2"), names.get(1), "mother"),
                new Person(new PersonId("p-3"), names.get(2), "father"));
        Performed<Draft> performed = generator.draft(
                CaseWork.builder()
                        .tenant(TENANT)
                        .actor(WORKER)
                        .purpose(Purpose.STATUTORY_CASE_RECORDING)
                        .caseId(CASE)
                        .build(),
                DraftRequest.builder()
                        .template(template)
                        .occasion(new Occasion(TENANT, CASE, Optional.of(DAY), people, Map.of()))
                        .transcript(transcript)
                        .build());
        if (performed instanceof Performed.Done<Draft> done
                && done.value().statements().findAny().isPresent()) {
            return done.value();
        }
        throw new IllegalStateException("Nothing was drafted, so nothing would be measured");
    }

    static AuditEvent event(long number) {
        return new AuditEvent(
                "generate_draft",
                AuditEvent.Phase.FACT,
                NOON,
                TENANT,
                new ActId("act-" + number),
                WORKER.id(),
                Purpose.STATUTORY_CASE_RECORDING,
                CASE,
                Map.of("drafter", "extractive/1", "statements", "42", "template", "conference_record/1"),
                Map.of("people", "p-1 p-2 p-3"));
    }
}
