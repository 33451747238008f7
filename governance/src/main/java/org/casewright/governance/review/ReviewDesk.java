package org.casewright.governance.review;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Approval;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Edit;
import org.casewright.core.document.Finding;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.Findings;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Permit;
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
        return step(work, review, (permit, now) -> {
            Set<PassageId> opened = new LinkedHashSet<>(review.opened());
            for (PassageId passage : passages) {
                if (review.draft().passage(passage).isEmpty()) {
                    throw new IllegalArgumentException("passage " + passage + " must be evidence of the draft");
                }
                opened.add(passage);
            }
            Review next = review.withOpened(List.copyOf(opened));
            String ids = List.of(passages).stream().map(PassageId::value).collect(Collectors.joining(" "));
            return Steps.outcome(next, "ai.review.evidence", Map.of("passages", ids));
        });
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
        return step(work, review, (permit, now) -> {
            Statement before = DraftEditor.statement(review.draft(), statement);
            Draft draft = DraftEditor.withText(review.draft(), statement, text);
            return edited(permit, review, draft, new Edit(statement, before.text(), text, work.actor(), now));
        });
    }

    /**
     * Takes a sentence or an action out.
     *
     * @param work the reviewer's
     * @param review as it stands
     * @param statement which
     */
    public Performed<Review> remove(CaseWork work, Review review, StatementId statement) {
        return step(work, review, (permit, now) -> {
            Statement before = DraftEditor.statement(review.draft(), statement);
            Draft draft = DraftEditor.without(review.draft(), statement);
            return edited(permit, review, draft, new Edit(statement, before.text(), "", work.actor(), now));
        });
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
        return step(work, review, (permit, now) -> {
            StatementId id = DraftEditor.freshId(review, field);
            Draft draft = DraftEditor.withSentence(review.draft(), field, id, text);
            return edited(permit, review, draft, new Edit(id, "", text, work.actor(), now));
        });
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
        return step(work, review, (permit, now) -> {
            StatementId id = DraftEditor.freshId(review, field);
            Statement what = DraftEditor.byPerson(id, text, List.of());
            Draft draft = DraftEditor.withAction(
                    review.draft(), field, new ActionItem(what, Optional.of(owner), Optional.of(due)));
            return edited(permit, review, draft, new Edit(id, "", text, work.actor(), now));
        });
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
        return step(work, review, (permit, now) -> {
            Draft draft = DraftEditor.withAssignment(review.draft(), statement, owner, due);
            String text = DraftEditor.statement(draft, statement).text();
            String after = text + " (" + owner + ", " + due + ")";
            return edited(permit, review, draft, new Edit(statement, text, after, work.actor(), now));
        });
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
        return step(work, review, (permit, now) -> {
            HumanEntry entry = new HumanEntry(value, work.actor(), now);
            Draft draft = DraftEditor.withDecision(review.draft(), field, entry);
            Review next = review.with(draft, recheck.findings(permit, draft), review.edits(), review.overrides());
            return Steps.outcome(next, "ai.review.decide", Map.of());
        });
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
        return step(work, review, (permit, now) -> {
            if (!review.findings().findings().contains(finding) || RequiredFields.decides(finding)) {
                throw new IllegalArgumentException("finding must be one of the review's, and no missing decision");
            }
            List<FindingOverride> overrides = new ArrayList<>(review.overrides());
            overrides.add(new FindingOverride(finding, reason, work.actor(), now));
            Review next = review.with(review.draft(), review.findings(), review.edits(), overrides);
            return Steps.outcome(next, "override", Map.of("criterion", finding.criterion()));
        });
    }

    /**
     * Approves the document as it stands, if nothing stands in the way. It is checked once more first: what a stored
     * review says of its own findings is not relied on.
     *
     * @param work the reviewer's
     * @param review as it stands
     */
    public Performed<ReviewOutcome> approve(CaseWork work, Review review) {
        sameReviewer(work, review);
        return perform(work, permit -> {
            Review last = review.with(
                    review.draft(), recheck.findings(permit, review.draft()), review.edits(), review.overrides());
            Map<String, String> details = Steps.details(last, Steps.APPROVE);
            if (!last.open().isEmpty()) {
                details.put(Steps.RESULT, "blocked");
                return new Work.Outcome<>(new ReviewOutcome.Blocked(last.open()), details);
            }
            String digest = last.findings().contentDigest();
            Approval approval =
                    new Approval(work.actor(), clock.instant(), last.opened(), last.edits(), last.overrides(), digest);
            ApprovedDocument document =
                    new ApprovedDocument(last.draft(), approval, last.findings().findings());
            details.put(Steps.RESULT, Steps.APPROVED);
            details.put(Steps.DOCUMENT_DIGEST, Steps.digest(document));
            return new Work.Outcome<>(new ReviewOutcome.Approved(document), details);
        });
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

    private Performed<Review> step(
            CaseWork work, Review review, BiFunction<Permit, Instant, Work.Outcome<Review>> next) {
        sameReviewer(work, review);
        return perform(work, permit -> next.apply(permit, clock.instant()));
    }

    private <T> Performed<T> perform(CaseWork work, Work<T> next) {
        return gate.perform(work.operation(Act.REVIEW_DRAFT, Processor.casewright()), next);
    }

    private static void sameReviewer(CaseWork work, Review review) {
        if (!work.actor().id().equals(review.reviewer().id())) {
            throw new IllegalArgumentException("actor must be the reviewer; take the review over first");
        }
    }

    private Work.Outcome<Review> edited(Permit permit, Review review, Draft draft, Edit edit) {
        List<Edit> edits = new ArrayList<>(review.edits());
        edits.add(edit);
        // A reason given for the old words does not speak for the new ones.
        List<FindingOverride> overrides = review.overrides().stream()
                .filter(override -> !override.finding().statement().equals(Optional.of(edit.statement())))
                .toList();
        Review next = review.with(draft, recheck.findings(permit, draft), edits, overrides);
        return Steps.outcome(next, "ai.edit", Map.of());
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
