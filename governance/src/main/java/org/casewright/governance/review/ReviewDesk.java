package org.casewright.governance.review;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Approval;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Edit;
import org.casewright.core.document.Field;
import org.casewright.core.document.Finding;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.Findings;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Severity;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CapturePermission;
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
 * Where a person turns a draft into a document of their own.
 *
 * <p>Opening, approving and releasing pass the gate and are in the ledger, with what was opened, changed and overridden,
 * by number and digest, never in words. The steps between only make a new {@link Review}; findings are taken anew after
 * each change. Immutable and safe for many threads.
 */
public final class ReviewDesk {

    /** The criterion of a required decision that nobody has made. */
    public static final String OPEN_DECISION = "open-decision";

    private final Gate gate;
    private final QualityReview quality;
    private final AuditLedger ledger;
    private final Clock clock;

    private ReviewDesk(Builder builder) {
        this.gate = Builder.required(builder.gate, "gate");
        this.quality = Builder.required(builder.quality, "quality");
        this.ledger = Builder.required(builder.ledger, "ledger");
        this.clock = builder.clock;
    }

    /** Starts a desk with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Opens a draft for review; the work's actor becomes its reviewer.
     *
     * @param work whose step this is
     * @param draft to review
     * @return a review with the findings, or the gate's refusal
     */
    public Performed<Review> open(CaseWork work, Draft draft) {
        return gate.perform(work.operation(Act.REVIEW_DRAFT, Processor.casewright()), permit -> {
            Findings findings = findings(draft);
            Review review = new Review(draft, findings, work.actor(), permit.at(), List.of(), List.of(), List.of());
            return new Work.Outcome<>(
                    review,
                    Map.of(
                            "step", "open",
                            "draft", draft.id().value(),
                            "digest", digest(draft),
                            "findings", String.valueOf(findings.findings().size())));
        });
    }

    /**
     * Notes that the reviewer looked at a source.
     *
     * @param review in progress
     * @param passage they opened
     * @throws IllegalArgumentException if the draft does not rest on it
     */
    public Review openEvidence(Review review, PassageId passage) {
        if (review.draft().passage(passage).isEmpty()) {
            throw new IllegalArgumentException("the draft does not cite passage " + passage);
        }
        Set<PassageId> opened = new LinkedHashSet<>(review.opened());
        opened.add(passage);
        return new Review(
                review.draft(),
                review.findings(),
                review.reviewer(),
                review.openedAt(),
                List.copyOf(opened),
                review.edits(),
                review.overrides());
    }

    /**
     * Puts the reviewer's words in the place of a sentence. Its sources stay beside it.
     *
     * @param review in progress
     * @param id of the sentence
     * @param words the reviewer's; not blank
     * @throws IllegalArgumentException if the draft has no such sentence, or the words are blank
     */
    public Review edit(Review review, StatementId id, String words) {
        Statement before = DraftEdits.find(review.draft(), id);
        return changed(review, DraftEdits.reword(review.draft(), id, words), id, before.text(), words);
    }

    /**
     * Takes a sentence out.
     *
     * @param review in progress
     * @param id of the sentence
     * @throws IllegalArgumentException if the draft has no such sentence
     */
    public Review remove(Review review, StatementId id) {
        Statement before = DraftEdits.find(review.draft(), id);
        return changed(review, DraftEdits.remove(review.draft(), id), id, before.text(), "");
    }

    /**
     * Adds a sentence of the reviewer's own at the end of a field.
     *
     * @param review in progress
     * @param field a narrative or action field, by its id
     * @param words the reviewer's; not blank
     * @throws IllegalArgumentException if the field takes no sentences, or the words are blank
     */
    public Review add(Review review, String field, String words) {
        StatementId id = new StatementId(field + ".added." + (review.edits().size() + 1));
        return changed(review, DraftEdits.add(review.draft(), field, id, words), id, "", words);
    }

    /**
     * Says who does an action by when, where that was not said aloud.
     *
     * @param review in progress
     * @param id of the action's sentence
     * @param owner a person's name; not blank
     * @param due by when
     * @throws IllegalArgumentException if the draft has no such sentence
     */
    public Review assign(Review review, StatementId id, String owner, LocalDate due) {
        Statement statement = DraftEdits.find(review.draft(), id);
        Draft draft = DraftEdits.replaceAction(
                review.draft(), id, item -> new ActionItem(item.what(), Optional.of(owner), Optional.of(due)));
        return changed(review, draft, id, statement.text(), statement.text() + " (" + owner + ", " + due + ")");
    }

    /**
     * Enters the reviewer's decision in a field that belongs to people.
     *
     * @param review in progress
     * @param field a decision field, by its id
     * @param value theirs; one of the field's options where it has some
     * @throws IllegalArgumentException if the field is no decision, or has no such option
     */
    public Review decide(Review review, String field, String value) {
        Draft draft =
                DraftEdits.decide(review.draft(), field, new HumanEntry(value, review.reviewer(), clock.instant()));
        return with(review, draft, review.edits(), review.overrides());
    }

    /**
     * Lets the document go on in spite of a finding.
     *
     * @param review in progress
     * @param finding one of the review's findings, not an open decision
     * @param reason the reviewer's; kept with the document
     * @throws IllegalArgumentException if the review has no such finding, it is an open decision, or the reason is blank
     */
    public Review override(Review review, Finding finding, String reason) {
        if (!review.findings().findings().contains(finding)) {
            throw new IllegalArgumentException("the review has no such finding " + finding.criterion());
        }
        if (finding.criterion().equals(OPEN_DECISION)) {
            throw new IllegalArgumentException("an open decision cannot be overridden; a person must decide");
        }
        List<FindingOverride> overrides = new ArrayList<>(review.overrides());
        overrides.add(new FindingOverride(finding, reason, review.reviewer(), clock.instant()));
        return with(review, review.draft(), review.edits(), overrides);
    }

    /**
     * Asks whether the reviewer can answer for the document now, and if so makes it theirs.
     *
     * @param work whose step this is; its actor must be the reviewer
     * @param review in progress
     * @return approved or blocked, or the gate's refusal
     * @throws IllegalArgumentException if somebody else than the reviewer approves
     */
    public Performed<ReviewOutcome> approve(CaseWork work, Review review) {
        if (!work.actor().equals(review.reviewer())) {
            throw new IllegalArgumentException("only the reviewer who opened the review can approve it");
        }
        return gate.perform(work.operation(Act.REVIEW_DRAFT, Processor.casewright()), permit -> {
            Review current = with(review, review.draft(), review.edits(), review.overrides());
            List<Finding> blocking = current.blocking();
            String digest = digest(current.draft());
            Map<String, String> details = Map.of(
                    "step", blocking.isEmpty() ? "approve" : "blocked",
                    "draft", current.draft().id().value(),
                    "digest", digest,
                    "opened", String.valueOf(current.opened().size()),
                    "edits", String.valueOf(current.edits().size()),
                    "overrides", String.valueOf(current.overrides().size()),
                    "blocking", String.valueOf(blocking.size()));
            if (!blocking.isEmpty()) {
                return new Work.Outcome<>(new ReviewOutcome.Blocked(blocking), details);
            }
            Approval approval = new Approval(
                    current.reviewer(), permit.at(), current.opened(), current.edits(), current.overrides(), digest);
            ApprovedDocument document = new ApprovedDocument(
                    current.draft(), approval, current.findings().findings());
            return new Work.Outcome<>(new ReviewOutcome.Approved(document), details);
        });
    }

    /**
     * Lets an approved document out, with its permissions, its history and the proof that its approval is in the ledger.
     *
     * @param work whose step this is
     * @param document exactly as approved
     * @param permissions of the people concerned
     * @return the document to render, or the gate's refusal
     * @throws ChangedAfterApprovalException if it is not what was approved, or the ledger knows no such approval
     */
    public Performed<ReleasedDocument> release(
            CaseWork work, ApprovedDocument document, List<CapturePermission> permissions) {
        return gate.perform(
                work.operation(Act.RELEASE_DOCUMENT, Processor.casewright()),
                permit -> new Work.Outcome<>(
                        new Releases(ledger).released(work, document, permissions),
                        Map.of(
                                "draft", document.content().id().value(),
                                "digest", document.approval().contentDigest())));
    }

    private Review changed(Review review, Draft draft, StatementId id, String before, String after) {
        List<Edit> edits = new ArrayList<>(review.edits());
        edits.add(new Edit(id, before, after, review.reviewer(), clock.instant()));
        return with(review, draft, edits, review.overrides());
    }

    /** Findings are taken anew; an override of a finding that is gone goes with it. */
    private Review with(Review review, Draft draft, List<Edit> edits, List<FindingOverride> overrides) {
        Findings findings = findings(draft);
        List<FindingOverride> standing = overrides.stream()
                .filter(override -> findings.findings().contains(override.finding()))
                .toList();
        return new Review(draft, findings, review.reviewer(), review.openedAt(), review.opened(), edits, standing);
    }

    private Findings findings(Draft draft) {
        Findings checked = quality.check(draft);
        List<Finding> findings = new ArrayList<>();
        for (Field.Decision field : DraftEdits.open(draft)) {
            findings.add(new Finding(
                    OPEN_DECISION,
                    Severity.BLOCKING,
                    Optional.of(field.id()),
                    Optional.empty(),
                    "“" + field.label() + "” is not decided yet.",
                    "Decide it; nobody and nothing else can."));
        }
        findings.addAll(checked.findings());
        return new Findings(checked.draft(), checked.contentDigest(), findings);
    }

    static String digest(Draft draft) {
        return Digests.sha256(StoredForm.DRAFT.canonical(draft));
    }

    /** Collects what a desk needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable Gate gate;
        private @Nullable QualityReview quality;
        private @Nullable AuditLedger ledger;
        private Clock clock = Clock.systemUTC();

        private Builder() {}

        /**
         * What every step of weight passes; required.
         *
         * @param value the gate
         */
        public Builder gate(Gate value) {
            gate = value;
            return this;
        }

        /**
         * The checks whose findings stand beside the sentences; required.
         *
         * @param value the checks
         */
        public Builder quality(QualityReview value) {
            quality = value;
            return this;
        }

        /**
         * The ledger that holds the approvals, for the proof that goes out with a document; required, and the same that
         * the gate writes to.
         *
         * @param value the ledger
         */
        public Builder ledger(AuditLedger value) {
            ledger = value;
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
