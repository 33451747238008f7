package org.casewright.generation.word;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedTemplate;
import org.casewright.core.testkit.InventedVisit;

/** The invented document with other things in it. */
final class Documents {

    private Documents() {}

    /** One section with these sentences. */
    static ReleasedDocument withSentences(Statement... sentences) {
        return with(List.of(new FieldContent.Narrative(InventedTemplate.HOME, List.of(sentences))));
    }

    /** A field of every kind, and nothing in any. */
    static ReleasedDocument withNothingInIt() {
        return with(List.of(
                new FieldContent.Fact(InventedTemplate.DATE, Optional.empty()),
                new FieldContent.Narrative(InventedTemplate.HOME, List.of()),
                new FieldContent.Actions(InventedTemplate.ACTIONS, List.of()),
                new FieldContent.Decision(InventedTemplate.NEXT_STEP, Optional.empty())));
    }

    /** A sentence of the worker's own. */
    static Statement written(String text) {
        return new Statement(
                new StatementId("home.written"),
                text,
                List.of(),
                new Support.Undecided("It was seen, not said."),
                Statement.Origin.PERSON);
    }

    static Statement restingOnTwoSources() {
        return cited(
                "home.two",
                "Marigold said they eat at the table and that Bracken has not come.",
                citation("every night since Monday"),
                citation("since 21 September"));
    }

    static Statement sayingTheSame(Statement other) {
        return cited("home.same", "She said so again.", other.citations().toArray(new Citation[0]));
    }

    /** As many sentences as asked for, each with a source of its own. */
    static List<Statement> many(int count) {
        Passage passage = InventedVisit.passageWith("I will ring the school");
        return IntStream.range(0, count)
                .mapToObj(i -> {
                    int length = 1 + i % 30;
                    int start = i / 30;
                    return cited(
                            "home." + i, "Sentence " + i + ".", Citation.of(passage, start, start + length, salt()));
                })
                .toList();
    }

    private static Citation citation(String words) {
        Passage passage = InventedVisit.passageWith(words);
        int start = passage.text().indexOf(words);
        return Citation.of(passage, start, start + words.length(), salt());
    }

    private static Statement cited(String id, String text, Citation... citations) {
        return new Statement(
                new StatementId(id), text, List.of(citations), new Support.Supported(), Statement.Origin.EXTRACTED);
    }

    private static byte[] salt() {
        return "invented salt for Word".getBytes(StandardCharsets.UTF_8);
    }

    private static ReleasedDocument with(List<FieldContent> contents) {
        Draft draft = InventedDocument.reviewed().withSections(List.of(new DraftSection("part", "A part", contents)));
        ApprovedDocument approved = InventedDocument.approved();
        return InventedDocument.releasedAs(new ApprovedDocument(draft, approved.approval(), approved.findings()));
    }
}
