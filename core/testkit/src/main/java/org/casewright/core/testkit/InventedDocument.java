package org.casewright.core.testkit;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Approval;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftId;
import org.casewright.core.document.DraftProvenance;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.Edit;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Finding;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Severity;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.document.Template;
import org.casewright.core.document.Withheld;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.speech.Transcript;

/**
 * The record of the home visit to {@link InventedFamily}, at every stage from draft to release.
 *
 * <p>Every citation resolves in {@link InventedVisit#transcript()}. The decision was entered by the manager, one sentence
 * was written by the worker, one blocking finding was overridden with a reason, one sentence was withheld.
 */
public final class InventedDocument {

    /** The sentence that may not be shown as fact. */
    public static final String WITHHELD_SENTENCE = "Bracken Quillfeather shouts at Tansy every night.";

    private static final StatementId WRITTEN = new StatementId("home.2");
    private static final Instant REVIEWED = InventedFamily.NOON.plusSeconds(1_800);

    private InventedDocument() {}

    /** The draft as the drafter left it: the decision is open, and nobody has written in it. */
    public static Draft draft() {
        return draft(List.of(meals()), Optional.empty());
    }

    /** The draft as it was approved: with the worker's own sentence and the manager's decision. */
    public static Draft reviewed() {
        Statement written = new Statement(
                WRITTEN,
                "The kitchen was warm and Wren was asleep.",
                List.of(),
                new Support.Undecided("It was seen, not said."),
                Statement.Origin.PERSON);
        return draft(
                List.of(meals(), written),
                Optional.of(
                        new HumanEntry(InventedTemplate.NEXT_STEP.options().get(0), InventedFamily.MANAGER, REVIEWED)));
    }

    /** The document as approved by the worker. */
    public static ApprovedDocument approved() {
        Draft content = reviewed();
        Finding blocking = new Finding(
                "QC-21",
                Severity.BLOCKING,
                Optional.of(InventedTemplate.ACTIONS.id()),
                Optional.empty(),
                "Nobody says who takes Tansy's wish to her father.",
                "Add an action with an owner.");
        Finding warning = new Finding(
                "QC-06",
                Severity.WARNING,
                Optional.of(InventedTemplate.HOME.id()),
                Optional.of(WRITTEN),
                "A sentence rests on no source.",
                "Say who saw it.");
        FindingOverride override = new FindingOverride(
                blocking, "The father is met tomorrow; the wish is on the agenda.", InventedFamily.WORKER, REVIEWED);
        Edit edit = new Edit(WRITTEN, "", "The kitchen was warm and Wren was asleep.", InventedFamily.WORKER, REVIEWED);
        Approval approval = new Approval(
                InventedFamily.WORKER,
                REVIEWED.plusSeconds(60),
                content.evidence().stream().map(Passage::id).toList(),
                List.of(edit),
                List.of(override),
                Digests.sha256(StoredForm.DRAFT.canonical(content)));
        return new ApprovedDocument(content, approval, List.of(blocking, warning));
    }

    /** The document on its way out, with permissions, history and a proof of the right shape. */
    public static ReleasedDocument released() {
        return releasedAs(approved());
    }

    /**
     * Another document with the same permissions, history and proof.
     *
     * @param document as approved
     */
    public static ReleasedDocument releasedAs(ApprovedDocument document) {
        return new ReleasedDocument(
                document,
                InventedFamily.permissions().answers(),
                InventedHistory.entries(),
                Optional.of(InventedHistory.proof()));
    }

    private static Draft draft(List<Statement> home, Optional<HumanEntry> decision) {
        Transcript transcript = InventedVisit.transcript();
        List<Passage> evidence = transcript.passages();
        Template template = InventedTemplate.template();
        return new Draft(
                new DraftId("invented-visit-record"),
                template.ref(),
                template.title(),
                template.audience(),
                InventedVisit.occasion(),
                List.of(transcript.source()),
                List.of(
                        new DraftSection(
                                "visit",
                                "The visit",
                                List.of(
                                        new FieldContent.Fact(
                                                InventedTemplate.DATE, Optional.of(InventedFamily.DAY.toString())),
                                        new FieldContent.Narrative(InventedTemplate.CHILD_VOICE, childVoice()),
                                        new FieldContent.Narrative(InventedTemplate.HOME, home))),
                        new DraftSection(
                                "next",
                                "What happens next",
                                List.of(
                                        new FieldContent.Actions(InventedTemplate.ACTIONS, List.of(action())),
                                        new FieldContent.Decision(InventedTemplate.NEXT_STEP, decision)))),
                evidence,
                List.of(new Withheld(
                        InventedTemplate.HOME.id(), WITHHELD_SENTENCE, "No source says who shouts, or how often.")),
                new DraftProvenance(
                        "extractive/1", Processor.casewright(), Optional.empty(), Digests.sha256(evidence.toString())),
                InventedFamily.NOON);
    }

    private static List<Statement> childVoice() {
        return List.of(
                cited(
                        "child_voice.1",
                        "Tansy said: “I don't like it when the grown-ups shout downstairs.”",
                        "I don't like it when the grown-ups shout downstairs."),
                cited(
                        "child_voice.2",
                        "Tansy said: “I want to see him on Saturday”, of her dad.",
                        "I want to see him on Saturday"));
    }

    private static Statement meals() {
        return cited(
                "home.1",
                "Marigold said that the family has eaten at the table every night since Monday.",
                "We have eaten at the table every night since Monday.");
    }

    private static ActionItem action() {
        return new ActionItem(
                cited(
                        "actions.1",
                        "Ada Lanternwick will ring the school about the breakfast club by Friday 9 October.",
                        "I will ring the school about the breakfast club by Friday 9 October."),
                Optional.of(InventedFamily.WORKER.name()),
                Optional.of(LocalDate.of(2026, 10, 9)));
    }

    /** A sentence that cites some words of the visit. */
    private static Statement cited(String id, String text, String words) {
        Passage passage = InventedVisit.passageWith(words);
        int start = passage.text().indexOf(words);
        byte[] salt = ("invented salt of " + id).getBytes(StandardCharsets.UTF_8);
        return new Statement(
                new StatementId(id),
                text,
                List.of(Citation.of(passage, start, start + words.length(), salt)),
                new Support.Supported(),
                Statement.Origin.EXTRACTED);
    }
}
