package org.casewright.governance.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Approval;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Edit;
import org.casewright.core.document.Finding;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.Permit;
import org.casewright.core.oversight.Work;
import org.casewright.core.record.PassageId;

/** One admitted step of a review: from the review as it stands to the next one, and what the audit trail keeps. */
record Bench(Permit permit, Instant now, Recheck recheck, Review review) {

    Work.Outcome<Review> openEvidence(List<PassageId> passages) {
        for (PassageId passage : passages) {
            if (review.draft().passage(passage).isEmpty()) {
                throw new IllegalArgumentException("passage " + passage + " must be evidence of the draft");
            }
        }
        Set<PassageId> opened = new LinkedHashSet<>(review.opened());
        opened.addAll(passages);
        String ids = passages.stream().map(PassageId::value).distinct().collect(Collectors.joining(" "));
        return Steps.outcome(review.withOpened(List.copyOf(opened)), "ai.review.evidence", Map.of("passages", ids));
    }

    Work.Outcome<Review> edit(StatementId id, String text) {
        String before = DraftEditor.statement(review.draft(), id).text();
        return edited(DraftEditor.withText(review.draft(), id, text), id, before, text);
    }

    Work.Outcome<Review> remove(StatementId id) {
        String before = DraftEditor.statement(review.draft(), id).text();
        return edited(DraftEditor.without(review.draft(), id), id, before, "");
    }

    Work.Outcome<Review> add(String field, String text) {
        StatementId id = DraftEditor.freshId(review, field);
        return edited(DraftEditor.withSentence(review.draft(), field, id, text), id, "", text);
    }

    Work.Outcome<Review> addAction(String field, String text, String owner, LocalDate due) {
        StatementId id = DraftEditor.freshId(review, field);
        Statement what = DraftEditor.byPerson(id, text, List.of());
        ActionItem item = new ActionItem(what, Optional.of(owner), Optional.of(due));
        return edited(DraftEditor.withAction(review.draft(), field, item), id, "", text);
    }

    Work.Outcome<Review> assign(StatementId id, String owner, LocalDate due) {
        Draft draft = DraftEditor.withAssignment(review.draft(), id, owner, due);
        String text = DraftEditor.statement(draft, id).text();
        return edited(draft, id, text, text + " (" + owner + ", " + due + ")");
    }

    Work.Outcome<Review> decide(String field, String value) {
        Draft draft = DraftEditor.withDecision(review.draft(), field, new HumanEntry(value, actor(), now));
        return Steps.outcome(checked(draft, review.edits(), review.overrides()), "ai.review.decide", Map.of());
    }

    Work.Outcome<Review> override(Finding finding, String reason) {
        if (!review.findings().findings().contains(finding) || RequiredFields.decides(finding)) {
            throw new IllegalArgumentException("finding must be one of the review's, and no missing decision");
        }
        List<FindingOverride> overrides = new ArrayList<>(review.overrides());
        overrides.add(new FindingOverride(finding, reason, actor(), now));
        return Steps.outcome(
                checked(review.draft(), review.edits(), overrides),
                "override",
                Map.of("criterion", finding.criterion()));
    }

    Work.Outcome<ReviewOutcome> approve() {
        Review last = checked(review.draft(), review.edits(), review.overrides());
        Map<String, String> details = Steps.details(last, Steps.APPROVE);
        if (!last.open().isEmpty()) {
            details.put(Steps.RESULT, "blocked");
            return new Work.Outcome<>(new ReviewOutcome.Blocked(last.open()), details);
        }
        Approval approval = new Approval(
                actor(),
                now,
                last.opened(),
                last.edits(),
                last.overrides(),
                last.findings().contentDigest());
        ApprovedDocument document =
                new ApprovedDocument(last.draft(), approval, last.findings().findings());
        details.put(Steps.RESULT, Steps.APPROVED);
        details.put(Steps.DOCUMENT_DIGEST, Steps.digest(document));
        return new Work.Outcome<>(new ReviewOutcome.Approved(document), details);
    }

    private Work.Outcome<Review> edited(Draft draft, StatementId id, String before, String after) {
        List<Edit> edits = new ArrayList<>(review.edits());
        edits.add(new Edit(id, before, after, actor(), now));
        // A reason given for the old words does not speak for the new ones.
        List<FindingOverride> overrides = review.overrides().stream()
                .filter(override -> !override.finding().statement().equals(Optional.of(id)))
                .toList();
        return Steps.outcome(checked(draft, edits, overrides), "ai.edit", Map.of());
    }

    private Review checked(Draft draft, List<Edit> edits, List<FindingOverride> overrides) {
        return review.with(draft, recheck.findings(permit, draft), edits, overrides);
    }

    private Actor actor() {
        return permit.operation().actor();
    }
}
