package org.casewright.examples;

import java.io.IOException;
import java.io.OutputStream;
import javax.sql.DataSource;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.oversight.AccessCheck;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.SpeechToText;
import org.casewright.generation.draft.DocumentGenerator;
import org.casewright.generation.draft.DraftRequest;
import org.casewright.generation.extractive.ExtractiveDrafter;
import org.casewright.generation.word.WordRenderer;
import org.casewright.governance.consent.PermissionRegister;
import org.casewright.governance.consent.PermissionStore;
import org.casewright.governance.jdbc.JdbcLedgerStore;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.quality.QualityReview;
import org.casewright.governance.review.Review;
import org.casewright.governance.review.ReviewDesk;
import org.casewright.governance.review.ReviewOutcome;
import org.casewright.transcription.Transcriber;
import org.casewright.transcription.Transcription;

/** How a vendor embeds Casewright behind its own screens: joined once at start-up, used step by step. */
public final class Embed {

    private final PermissionRegister permissions;
    private final AuditLedger ledger;
    private final Transcriber transcriber;
    private final DocumentGenerator generator;
    private final ReviewDesk desk;

    /**
     * Joins the floors.
     *
     * @param database the vendor's own
     * @param answers where the vendor keeps what people answered
     * @param access the vendor's own roles and case allocations
     * @param engine any speech engine
     */
    public Embed(DataSource database, PermissionStore answers, AccessCheck access, SpeechToText engine) {
        // tag::join[]
        ledger = AuditLedger.open(JdbcLedgerStore.sqlite(database));
        permissions = PermissionRegister.builder().store(answers).audit(ledger).build();
        Gate gate =
                Gate.builder().access(access).consent(permissions).audit(ledger).build();

        transcriber = Transcriber.builder().gate(gate).engine(engine).build();
        generator = DocumentGenerator.builder()
                .gate(gate)
                .drafter(new ExtractiveDrafter())
                .build();
        desk = ReviewDesk.builder()
                .gate(gate)
                .quality(QualityReview.standard(gate))
                .build();
        // end::join[]
    }

    /**
     * From a recording to a review that waits for its reviewer.
     *
     * @param visit who works, why, on whose file, concerning whom
     * @param occasion the day, the people and the values the record already has
     * @param recording of the visit
     * @return JSON that the vendor keeps until the reviewer comes back
     */
    public String draft(CaseWork visit, Occasion occasion, Recording recording) {
        // tag::draft[]
        Transcription heard = allowed(transcriber.transcribe(visit, recording));
        Draft draft = allowed(generator.draft(
                visit,
                DraftRequest.builder()
                        .template("home_visit_record")
                        .occasion(occasion)
                        .transcript(heard.transcript())
                        .build()));
        Review review = allowed(desk.open(visit, draft));
        return Review.FORM.write(review); // keep it; the review may go on days later, on another node
        // end::draft[]
    }

    /**
     * What the reviewer's button does.
     *
     * @param visit whose actor is the reviewer
     * @param kept the review as it was kept, after the reviewer's steps
     * @param file gets the Word document
     * @return whether it was approved and written; false if something still stops it
     * @throws IOException if the file does not take it
     */
    public boolean approve(CaseWork visit, String kept, OutputStream file) throws IOException {
        // tag::approve[]
        ReviewOutcome outcome = allowed(desk.approve(visit, Review.FORM.read(kept)));
        if (outcome instanceof ReviewOutcome.Approved approved) {
            ReleasedDocument released =
                    allowed(desk.release(visit, approved.document(), permissions.permissions(visit), ledger));
            new WordRenderer().render(released, file);
            return true;
        }
        return false; // blocked: show the findings beside the sentences
        // end::approve[]
    }

    // tag::allowed[]
    private static <T> T allowed(Performed<T> performed) {
        if (performed instanceof Performed.Done<T> done) {
            return done.value();
        }
        throw new RefusedException(((Performed.Refused<T>) performed).refusal()); // or show its remedy on your screen
    }
    // end::allowed[]

    /** The desk at which the reviewer's steps between draft and approval are taken. */
    public ReviewDesk desk() {
        return desk;
    }

    /** The ledger, for whoever checks it. */
    public AuditLedger ledger() {
        return ledger;
    }

    /** The answers, for the screen that asks people. */
    public PermissionRegister permissions() {
        return permissions;
    }
}
