package org.casewright.governance.quality;

import java.util.List;
import java.util.stream.Stream;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.document.Support;
import org.casewright.core.record.Citation;

/**
 * QC-06: statements are attributed to a source. Every citation resolves in the evidence, letter for letter; a person's
 * own sentence may stand without one, and is shown to be confirmed.
 */
public final class SourcedStatements implements Criterion {

    /** The rule. */
    public SourcedStatements() {}

    @Override
    public String id() {
        return "QC-06";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        Grounds grounds = new Grounds(draft);
        return Located.in(draft)
                .flatMap(located -> check(located, draft, grounds))
                .toList();
    }

    private Stream<Finding> check(Located located, Draft draft, Grounds grounds) {
        if (!located.cited()) {
            return Stream.of(located.finding(
                    id(),
                    Severity.WARNING,
                    "This sentence was written by a person and names no source.",
                    "Confirm that you saw or heard it yourself, or say in the sentence where it comes from."));
        }
        if (located.statement().citations().stream().anyMatch(citation -> !resolves(citation, draft))) {
            return Stream.of(located.finding(
                    id(),
                    Severity.BLOCKING,
                    "A citation of this sentence does not lead to the words it quotes.",
                    "Remove the sentence, or draft the document again from its sources."));
        }
        Support support = located.statement().support();
        if (located.byPerson() || support instanceof Support.Supported) {
            return Stream.empty();
        }
        if (support instanceof Support.Undecided undecided) {
            return Stream.of(located.finding(
                    id(),
                    Severity.WARNING,
                    "It is not certain that the source says this: " + undecided.reason() + ".",
                    "Open the source and read it against the sentence."));
        }
        // What the rules for quotations and details find themselves is not said twice.
        return grounds.mismatches(located.statement()).isEmpty()
                ? Stream.of(located.finding(
                        id(),
                        Severity.BLOCKING,
                        "The source does not bear this sentence out: " + reason(support) + ".",
                        "Open the source, then correct or remove the sentence."))
                : Stream.empty();
    }

    private static boolean resolves(Citation citation, Draft draft) {
        return draft.passage(citation.passage()).filter(citation::resolvesIn).isPresent();
    }

    private static String reason(Support support) {
        if (support instanceof Support.Contradicted contradicted) {
            return contradicted.reason();
        }
        return support instanceof Support.Unsupported unsupported ? unsupported.reason() : "no reason was given";
    }
}
