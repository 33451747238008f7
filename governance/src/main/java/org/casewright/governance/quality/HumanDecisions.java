package org.casewright.governance.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewright.core.document.Draft;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.grounding.Quotation;
import org.casewright.core.internal.ResourceLines;

/**
 * QC-42: decisions are made by people. A decision field cannot hold a machine's value by type; what can still go wrong
 * is an entry under a machine's name, and a drafted sentence that states a decision as settled. Reporting that somebody
 * said, asked or wondered so is not stating it.
 */
public final class HumanDecisions implements Criterion {

    private static final Pattern REPORTED = Pattern.compile(
            "\\b(said|says|told|asked|asks|felt|feels|thought|thinks|wondered|believes|believed|explained|suggested"
                    + "|reported|hoped|worried|wants|wanted|whether|how|why|if|unless|could|might|may|would)\\b|: *[\"“‘']",
            Pattern.CASE_INSENSITIVE);

    private final List<Pattern> decisions;

    /** The rule. */
    public HumanDecisions() {
        this.decisions =
                ResourceLines.of(HumanDecisions.class.getResourceAsStream("decisions.txt"), "decisions.txt").stream()
                        .map(line -> Pattern.compile(line, Pattern.CASE_INSENSITIVE))
                        .toList();
    }

    @Override
    public String id() {
        return "QC-42";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        List<Finding> findings = new ArrayList<>();
        draft.contents().forEach(content -> {
            if (content instanceof FieldContent.Decision decision) {
                enteredByMachine(decision, draft).ifPresent(findings::add);
            } else {
                String field = content.field().id();
                content.statements()
                        .map(statement -> new Located(field, statement))
                        .filter(located -> !located.byPerson()
                                && statesDecision(located.statement().text()))
                        .forEach(located -> findings.add(stated(located)));
            }
        });
        return findings;
    }

    private Optional<Finding> enteredByMachine(FieldContent.Decision decision, Draft draft) {
        String drafter = draft.provenance().drafter();
        String processor = draft.provenance().processor().id();
        return decision.entry()
                .map(entry -> entry.by().id())
                .filter(id -> id.equals(drafter) || id.equals(processor))
                .map(id -> new Finding(
                        id(),
                        Severity.BLOCKING,
                        Optional.of(decision.field().id()),
                        Optional.empty(),
                        "This decision was entered in the name of the drafter, not of a person.",
                        "Have the person who decides enter it themselves."));
    }

    private Finding stated(Located located) {
        return located.finding(
                id(),
                Severity.BLOCKING,
                "This drafted sentence states a decision that belongs to a person.",
                "Remove it, or say who said so; enter the decision in its own field.");
    }

    private boolean statesDecision(String text) {
        List<Quotation> quotations = Quotation.in(text);
        return decisions.stream().anyMatch(decision -> {
            Matcher matcher = decision.matcher(text);
            while (matcher.find()) {
                int at = matcher.start();
                if (quotations.stream().noneMatch(quotation -> quotation.covers(at))
                        && !text.strip().endsWith("?")
                        && !REPORTED.matcher(text.substring(0, at)).find()) {
                    return true;
                }
            }
            return false;
        });
    }
}
