package org.casewright.governance.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Findings;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.StatementId;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Work;
import org.casewright.core.record.PassageId;
import org.casewright.governance.ledger.AuditLedger;
import org.casewright.governance.quality.QualityReview;
import org.jspecify.annotations.Nullable;

/**
 * Where a named person opens the evidence, corrects, decides, overrides with a reason, and approves.
 *
 * <p>Every step passes the gate and is kept in the audit trail with counts, digests and passage ids, never with words.
 * After every change the draft is checked anew, so findings always belong to the text beside them. A step takes the
 * review as it stands and returns the next one; what lies between is JSON ({@link Review#FORM}).
 *
 * <p>Immutable and safe for many threads.
 */
public final class ReviewDesk {

    private final Gate gate;
    private final Recheck recheck;
    private final Clock clock;

    private ReviewDesk(Builder builder) {
        this.gate = Builder.required(builder.gate, "gate");
        this.recheck = new Recheck(Builder.required(builder.quality, "quality"));
        this.clock = builder.clock;
    }

    /** Starts a desk with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Begins a review.
     *
     * @param work whose actor becomes the reviewer
     * @param draft to review
     * @throws IllegalArgumentException if the draft belongs to another file
     */
    public Performed<Review> open(CaseWork work, Draft draft) {
        return perform(work, permit -> {
            Findings findings = recheck.findings(permit, draft);
            Review review = new Review(draft, findings, work.actor(), clock.instant(), List.of(), List.of(), List.of());
            return Steps.outcome(review, "ai.review.open", Map.of());
        });
    }

    /**
     * Takes over a colleague's review. Their edits and overrides stay, with their name; what they opened does not count
     * for the new reviewer.
     *
     * @param work whose actor becomes the reviewer
     * @param review to take over
     */
    public Performed<Review> takeOver(CaseWork work, Review review) {
        return perform(work, permit -> {
            Review taken = new Review(
                    review.draft(),
                    recheck.findings(permit, review.draft()),
                    work.actor(),
                    clock.instant(),
                    List.of(),
                    review.edits(),
                    review.overrides());
            return Steps.outcome(taken, "ai.review.take-over", Map.of());
        });
    }

    /**
     * Notes that the reviewer opened evidence, to read or to hear it.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param passages of the draft's evidence, at least one
     */
    public Performed<Review> openEvidence(CaseWork work, Review review, PassageId... passages) {
        return step(work, review, bench -> bench.openEvidence(List.of(passages)));
    }

    /**
     * Puts a sentence in the reviewer's words. Its citations stay; from now on it is a person's.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param statement which
     * @param text from now on
     */
    public Performed<Review> edit(CaseWork work, Review review, StatementId statement, String text) {
        return step(work, review, bench -> bench.edit(statement, text));
    }

    /**
     * Takes a sentence or an action out.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param statement which
     */
    public Performed<Review> remove(CaseWork work, Review review, StatementId statement) {
        return step(work, review, bench -> bench.remove(statement));
    }

    /**
     * Adds a sentence of the reviewer's own to a narrative field.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param field where, by its id
     * @param text of the sentence
     */
    public Performed<Review> add(CaseWork work, Review review, String field, String text) {
        return step(work, review, bench -> bench.add(field, text));
    }

    /**
     * Adds an action of the reviewer's own.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param field where, by its id
     * @param text what will be done
     * @param owner who will do it, by name
     * @param due by when
     */
    public Performed<Review> addAction(
            CaseWork work, Review review, String field, String text, String owner, LocalDate due) {
        return step(work, review, bench -> bench.addAction(field, text, owner, due));
    }

    /**
     * Says who does an action by when, where that was not said aloud.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param statement the action's
     * @param owner who will do it, by name
     * @param due by when
     */
    public Performed<Review> assign(CaseWork work, Review review, StatementId statement, String owner, LocalDate due) {
        return step(work, review, bench -> bench.assign(statement, owner, due));
    }

    /**
     * Enters a decision, in the name of the work's actor.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param field where, by its id
     * @param value what was decided; one of the field's options if it has any
     */
    public Performed<Review> decide(CaseWork work, Review review, String field, String value) {
        return step(work, review, bench -> bench.decide(field, value));
    }

    /**
     * Lets the document go out in spite of a finding.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param finding one of the review's
     * @param reason why it does not stop the document; kept with it
     * @throws IllegalArgumentException if the finding is not one of the review's, or is a decision nobody made
     */
    public Performed<Review> override(CaseWork work, Review review, Finding finding, String reason) {
        return step(work, review, bench -> bench.override(finding, reason));
    }

    /**
     * Approves the document as it stands, if nothing stands in the way. It is checked once more first: what a stored
     * review says of its own findings is not relied on.
     *
     * @param work the reviewer's
     * @param review as it stands
     */
    public Performed<ReviewOutcome> approve(CaseWork work, Review review) {
        return step(work, review, Bench::approve);
    }

    /**
     * Lets an approved document out, with the permissions, the case's history and the proof of its approval.
     *
     * <p>Digests of the document are held against its approval in the ledger first: not a letter may have changed.
     *
     * @param work on the document's file
     * @param document as approved
     * @param permissions of the case, as they stand now
     * @param ledger that the gate keeps its audit trail in
     * @return the released document, or the refusal
     * @throws ApprovalNotFoundException if the document is not what was approved
     * @throws IllegalArgumentException if document or permissions belong to another file
     */
    public Performed<ReleasedDocument> release(
            CaseWork work, ApprovedDocument document, CapturePermissions permissions, AuditLedger ledger) {
        return gate.perform(
                work.operation(Act.RELEASE_DOCUMENT, Processor.casewright()),
                permit -> new Release(work, ledger).of(document, permissions));
    }

    private <T> Performed<T> step(CaseWork work, Review review, Function<Bench, Work.Outcome<T>> next) {
        if (!work.actor().id().equals(review.reviewer().id())) {
            throw new IllegalArgumentException("actor must be the reviewer; take the review over first");
        }
        return perform(work, permit -> next.apply(new Bench(permit, clock.instant(), recheck, review)));
    }

    private <T> Performed<T> perform(CaseWork work, Work<T> next) {
        return gate.perform(work.operation(Act.REVIEW_DRAFT, Processor.casewright()), next);
    }

    /** Collects what a desk needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable Gate gate;
        private @Nullable QualityReview quality;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * Every step passes it; required.
         *
         * @param value a gate
         */
        public Builder gate(Gate value) {
            gate = value;
            return this;
        }

        /**
         * Checks the draft after every change; required.
         *
         * @param value such as {@link QualityReview#standard}
         */
        public Builder quality(QualityReview value) {
            quality = value;
            return this;
        }

        /**
         * Tells the time; the system's UTC clock by default.
         *
         * @param value a clock
         */
        public Builder clock(Clock value) {
            clock = value;
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public ReviewDesk build() {
            return new ReviewDesk(this);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("ReviewDesk needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}
