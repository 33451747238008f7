package org.casewright.governance.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Severity;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Performed;
import org.casewright.core.record.PassageId;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.TestGate;
import org.casewright.governance.quality.Page;
import org.casewright.governance.quality.QualityReview;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The review desk")
class ReviewDeskTest {

    private static final StatementId DOGS = new StatementId("s.2");

    private final TestGate gate = TestGate.admitting();
    private final ReviewDesk desk = ReviewDesk.builder()
            .gate(gate.gate())
            .quality(QualityReview.standard(gate.gate()))
            .clock(InventedFamily.CLOCK)
            .build();
    private final CaseWork work = InventedFamily.work();

    /** One sentence of the child's, one with a number that nobody said, and a decision left open. */
    private static Draft draft() {
        return Page.of("home_visit_record")
                .voice("Tansy wants to see him.", "Tansy", "I want to see him")
                .note("There were 3 dogs.", "Marigold Thistledown", "There were two dogs.")
                .draft();
    }

    private static <T> T done(Performed<T> performed) {
        return ((Performed.Done<T>) performed).value();
    }

    private static List<String> criteria(Review review) {
        return review.findings().findings().stream().map(Finding::criterion).toList();
    }

    @Test
    @DisplayName("shows what stands in the way beside the draft")
    void shows_what_stands_in_the_way() {
        Review review = done(desk.open(work, draft()));

        assertThat(criteria(review)).containsExactly("REQUIRED-DECISION", "QC-25");
        assertThat(review.open()).hasSize(2);
        assertThat(review.reviewer()).isEqualTo(InventedFamily.WORKER);
    }

    @Test
    @DisplayName("makes an edited sentence the person's own, keeps its source, and checks again")
    void makes_an_edited_sentence_the_persons() {
        Review review = done(desk.edit(work, done(desk.open(work, draft())), DOGS, "There were two dogs."));

        Statement edited = review.draft().statements().skip(1).findFirst().orElseThrow();
        assertThat(edited.origin()).isEqualTo(Statement.Origin.PERSON);
        assertThat(edited.citations()).hasSize(1);
        assertThat(criteria(review)).containsExactly("REQUIRED-DECISION");
        assertThat(review.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.before()).isEqualTo("There were 3 dogs.");
            assertThat(edit.after()).isEqualTo("There were two dogs.");
            assertThat(edit.by()).isEqualTo(InventedFamily.WORKER);
        });
        assertThat(review.findings().contentDigest())
                .isEqualTo(Digests.sha256(StoredForm.DRAFT.canonical(review.draft())));
    }

    @Test
    @DisplayName("takes sentences out and puts a person's own in, to be confirmed and not blocking")
    void removes_and_adds() {
        Review review = done(desk.remove(work, done(desk.open(work, draft())), DOGS));
        Review added = done(desk.add(work, review, "notes", "The kitchen was warm."));
        Review acted = done(desk.addAction(
                work, added, "actions", "Ada will ring the school on Friday.", "Ada", LocalDate.of(2026, 10, 9)));

        assertThat(acted.draft().statements().map(Statement::text))
                .containsExactly(
                        "Tansy wants to see him.", "The kitchen was warm.", "Ada will ring the school on Friday.");
        assertThat(acted.findings().findings())
                .filteredOn(finding -> finding.criterion().equals("QC-06"))
                .hasSize(2)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
        assertThat(acted.draft().statements().map(Statement::id)).doesNotHaveDuplicates();
    }

    @Test
    @DisplayName("takes from a person who does an action by when")
    void assigns_an_action() {
        Draft unassigned = Page.of("conference_record")
                .voiceByPerson("Tansy was at school.")
                .action("Ring the school about the breakfast club.", "", "")
                .draft();
        Review review = done(desk.open(work, unassigned));
        assertThat(criteria(review)).contains("QC-10");

        review = done(desk.assign(work, review, new StatementId("s.1"), "Ada Lanternwick", LocalDate.of(2026, 10, 9)));

        assertThat(criteria(review)).doesNotContain("QC-10");
        assertThat(review.edits()).hasSize(1);
        Review open = review;
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        desk.assign(work, open, new StatementId("p.0"), "Ada Lanternwick", LocalDate.of(2026, 10, 9)))
                .withMessage("statement p.0 must be an action to be assigned");
    }

    @Test
    @DisplayName("does not approve while a finding blocks or a decision is open")
    void does_not_approve_while_something_blocks() {
        Review review = done(desk.open(work, draft()));

        ReviewOutcome outcome = done(desk.approve(work, review));

        assertThat(((ReviewOutcome.Blocked) outcome).findings())
                .extracting(Finding::criterion)
                .containsExactly("REQUIRED-DECISION", "QC-25");
    }

    @Test
    @DisplayName("approves once decided, with a finding overridden for a reason that stays with the document")
    void approves_with_a_reason() {
        Review review = done(desk.open(work, draft()));
        review = done(desk.decide(work, review, "next_step", "Continue"));
        Finding dogs = review.open().get(0);
        review = done(desk.override(work, review, dogs, "I counted them myself."));

        ApprovedDocument document = ((ReviewOutcome.Approved) done(desk.approve(work, review))).document();

        assertThat(document.approval().overrides()).singleElement().satisfies(override -> {
            assertThat(override.reason()).isEqualTo("I counted them myself.");
            assertThat(override.finding().criterion()).isEqualTo("QC-25");
        });
        assertThat(document.approval().contentDigest())
                .isEqualTo(Digests.sha256(StoredForm.DRAFT.canonical(document.content())));
        assertThat(document.findings()).contains(dogs);
        assertThat(StoredForm.APPROVED.read(StoredForm.APPROVED.write(document)))
                .isEqualTo(document);
    }

    @Test
    @DisplayName("does not let an old reason speak for new words")
    void does_not_let_an_old_reason_speak() {
        Review review = done(desk.open(work, draft()));
        Finding dogs = review.open().get(1);
        review = done(desk.override(work, review, dogs, "I counted them myself."));

        review = done(desk.edit(work, review, DOGS, "There were 3 dogs in the yard."));

        assertThat(review.overrides()).isEmpty();
        assertThat(review.open()).extracting(Finding::criterion).contains("QC-25");
    }

    @Test
    @DisplayName("lets no reason stand in for a decision, and takes only the field's options")
    void lets_no_reason_stand_in_for_a_decision() {
        Review review = done(desk.open(work, draft()));
        Finding undecided = review.open().get(0);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.override(work, review, undecided, "Later."))
                .withMessage("finding must be one of the review's, and no missing decision");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.decide(work, review, "next_step", "Perhaps"))
                .withMessage("value must be one of the options of field next_step");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.add(work, review, "next_step", "Continue"))
                .withMessage("field next_step must be a narrative to take a sentence");
    }

    @Test
    @DisplayName("keeps who opened which evidence, by passage ids")
    void keeps_who_opened_which_evidence() {
        Draft draft = draft();
        PassageId passage = draft.evidence().get(0).id();

        Review review = done(desk.openEvidence(work, done(desk.open(work, draft)), passage, passage));

        assertThat(review.opened()).containsExactly(passage);
        assertThat(gate.audit().events().get(3).details()).containsEntry("passages", passage.value());
        assertThat(gate.audit().events().get(3).actorId()).isEqualTo(InventedFamily.WORKER.id());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.openEvidence(work, review, new PassageId(passage.source(), 77, 77)))
                .withMessageContaining("must be evidence of the draft");
    }

    @Test
    @DisplayName("writes every step to the audit trail with counts and digests, never with words")
    void writes_every_step() {
        Review review = done(desk.open(work, draft()));
        review = done(desk.edit(work, review, DOGS, "There were two dogs."));
        review = done(desk.decide(work, review, "next_step", "Continue"));
        done(desk.approve(work, review));

        assertThat(gate.audit().events())
                .filteredOn(event -> event.detail("outcome").isPresent())
                .extracting(event -> event.detail("step").orElse(""))
                .containsExactly("ai.review.open", "ai.edit", "ai.review.decide", "ai.approve");
        assertThat(gate.audit().events())
                .allSatisfy(
                        event -> assertThat(event.details().toString()).doesNotContain("dogs", "Tansy", "Continue"));
        assertThat(gate.audit().events().get(3).details()).containsEntry("edits", "1");
    }

    @Test
    @DisplayName("goes on days later in another process, from JSON alone")
    void goes_on_days_later() {
        Review first = done(desk.open(work, draft()));
        first = done(
                desk.openEvidence(work, first, first.draft().evidence().get(0).id()));
        first = done(desk.override(work, first, first.open().get(1), "I counted them myself."));
        String json = Review.FORM.write(first);

        Review later = Review.FORM.read(json);
        assertThat(later).isEqualTo(first);
        later = done(desk.edit(work, later, DOGS, "There were two dogs."));
        later = done(desk.decide(work, later, "next_step", "Continue"));

        assertThat(json).contains("\"schema\" : \"casewright/review/1\"");
        assertThat(done(desk.approve(work, later))).isInstanceOf(ReviewOutcome.Approved.class);
    }

    @Test
    @DisplayName("does not rely on the findings a stored review tells of")
    void does_not_rely_on_stored_findings() {
        Review review = done(desk.open(work, draft()));
        Review meddled = new Review(
                review.draft(),
                new org.casewright.core.document.Findings(
                        review.draft().id(), review.findings().contentDigest(), List.of()),
                review.reviewer(),
                review.openedAt(),
                review.opened(),
                review.edits(),
                review.overrides());

        assertThat(done(desk.approve(work, meddled))).isInstanceOf(ReviewOutcome.Blocked.class);
    }

    @Test
    @DisplayName("lets a colleague take over, under their own name")
    void lets_a_colleague_take_over() {
        CaseWork manager = InventedFamily.workBy(InventedFamily.MANAGER);
        Review review = done(desk.open(work, draft()));
        Review edited = done(desk.edit(work, review, DOGS, "There were two dogs."));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> desk.approve(manager, edited))
                .withMessage("actor must be the reviewer; take the review over first");

        Review taken = done(desk.takeOver(manager, edited));
        taken = done(desk.decide(manager, taken, "next_step", "Close"));

        assertThat(taken.edits()).hasSize(1);
        ApprovedDocument document = ((ReviewOutcome.Approved) done(desk.approve(manager, taken))).document();
        assertThat(document.approval().by()).isEqualTo(InventedFamily.MANAGER);
    }

    @Test
    @DisplayName("keeps what people wrote and decided out of logs")
    void keeps_words_out_of_logs() {
        Review review = done(desk.decide(work, done(desk.open(work, draft())), "next_step", "Continue"));

        assertThat(review.toString()).doesNotContain("Tansy", "dogs", "Continue", "Lanternwick");
        assertThat(review.draft().contents().toList().get(3))
                .isInstanceOfSatisfying(
                        org.casewright.core.document.FieldContent.Decision.class,
                        decision -> assertThat(decision.entry())
                                .contains(new HumanEntry("Continue", InventedFamily.WORKER, InventedFamily.NOON)));
    }

    @Test
    @DisplayName("is not built without a gate and a quality review")
    void asks_for_what_it_needs() {
        assertThatIllegalStateException()
                .isThrownBy(() -> ReviewDesk.builder().gate(gate.gate()).build())
                .withMessage("ReviewDesk needs quality(...) before build()");
    }
}
