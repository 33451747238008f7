package org.casewright.core.testkit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftProvenance;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;

/** Documents that no honest drafter writes and every renderer must bear. */
final class HostileDocument {

    /** Text that is markup in some format or other, and must come out as the text it is. */
    static final List<String> SENTENCES = List.of(
            "Tansy wrote <script>alert(\"1\")</script> & drew a <b>heart</b>.",
            "| one | two | *three* _four_ `five` ~~six~~ [seven](http://example.org/eight)",
            "# Not a heading",
            "- Not a list, and 1. not a number",
            "She said \\* and \\n and ${name} and {{name}} and %s.",
            "]]> --> &lt;not escaped&gt; &#128049;",
            "Her words were “naïve”, in 文字, with 🦊 and 👩‍👧.",
            "The sign said \u202bשלום\u202c\u200f to her.");

    /** A sentence with characters no text file should hold; what is between them must come out. */
    static final String CONTROLLED = "Before\u0007 between\u001b[31m after\u0000 end\ufffe.";

    private HostileDocument() {}

    /** The invented document with these sentences in it, each citing itself. */
    static ReleasedDocument saying(List<String> sentences) {
        Draft draft = InventedDocument.reviewed();
        PassageId place = new PassageId(draft.sources().get(0).id(), 90, 90);
        Passage evidence = new Passage(
                place, Optional.of("<i>Tansy</i> | Thistledown"), Optional.empty(), String.join(" ", sentences));
        List<Statement> statements = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            int start = evidence.text().indexOf(sentences.get(i));
            statements.add(new Statement(
                    new StatementId("hostile." + i),
                    sentences.get(i),
                    List.of(Citation.of(
                            evidence,
                            start,
                            start + sentences.get(i).length(),
                            "invented hostile salt".getBytes(StandardCharsets.UTF_8))),
                    new Support.Supported(),
                    Statement.Origin.EXTRACTED));
        }
        return released(
                draft,
                List.of(new DraftSection(
                        "hostile",
                        "Hostile",
                        List.of(new FieldContent.Narrative(InventedTemplate.CHILD_VOICE, statements)))),
                List.of(evidence),
                draft.provenance());
    }

    /** The invented document as if a language model elsewhere had drafted it. */
    static ReleasedDocument draftedBy(Processor model) {
        Draft draft = InventedDocument.reviewed();
        return released(
                draft,
                draft.sections(),
                draft.evidence(),
                new DraftProvenance(
                        "model/1",
                        model,
                        Optional.of("draft-1 " + draft.provenance().evidenceDigest()),
                        draft.provenance().evidenceDigest()));
    }

    private static ReleasedDocument released(
            Draft draft, List<DraftSection> sections, List<Passage> evidence, DraftProvenance provenance) {
        Draft changed = new Draft(
                draft.id(),
                draft.template(),
                draft.title(),
                draft.audience(),
                draft.occasion(),
                draft.sources(),
                sections,
                evidence,
                draft.withheld(),
                provenance,
                draft.draftedAt());
        ApprovedDocument approved = InventedDocument.approved();
        return InventedDocument.releasedAs(new ApprovedDocument(changed, approved.approval(), approved.findings()));
    }
}
