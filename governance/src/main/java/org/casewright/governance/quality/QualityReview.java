package org.casewright.governance.quality;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Findings;
import org.casewright.core.document.Severity;
import org.casewright.core.document.StatementId;
import org.casewright.core.internal.Digests;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Gate;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Performed;
import org.casewright.core.oversight.Permit;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Work;

/**
 * Checks drafts against quality criteria.
 *
 * <p>Immutable and safe for many threads.
 */
public final class QualityReview {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    private final Gate gate;
    private final List<Criterion> criteria;

    private QualityReview(Gate gate, List<Criterion> criteria) {
        this.gate = gate;
        this.criteria = criteria;
    }

    /**
     * A review by these criteria.
     *
     * @param gate that every check passes
     * @param criteria at least one; the shipped ones, an authority's own, or both
     */
    public static QualityReview of(Gate gate, Criterion... criteria) {
        if (criteria.length == 0) {
            throw new IllegalArgumentException("criteria must hold at least one");
        }
        return new QualityReview(gate, List.of(criteria));
    }

    /**
     * A review by all shipped criteria.
     *
     * @param gate that every check passes
     */
    public static QualityReview standard(Gate gate) {
        return of(
                gate,
                new ChildsVoice(),
                new SourcedStatements(),
                new SmartActions(),
                new PlainAcronyms(),
                new RespectfulLanguage(),
                new ExactQuotations(),
                new TrueDetails(),
                new HumanDecisions());
    }

    /** The ids of the criteria, in the order they are applied. */
    public List<String> criteria() {
        return criteria.stream().map(Criterion::id).toList();
    }

    /**
     * Checks a draft.
     *
     * @param work on whose file
     * @param draft of that file
     * @return what was found, or the refusal
     * @throws IllegalArgumentException if the draft belongs to another file
     */
    public Performed<Findings> review(CaseWork work, Draft draft) {
        return gate.perform(work.operation(Act.CHECK_DRAFT, Processor.casewright()), permit -> {
            Findings findings = check(permit, draft);
            long blocking = findings.findings().stream()
                    .filter(finding -> finding.severity() == Severity.BLOCKING)
                    .count();
            return new Work.Outcome<>(
                    findings,
                    Map.of(
                            "draft", draft.id().value(),
                            "content_digest", findings.contentDigest(),
                            "findings", Integer.toString(findings.findings().size()),
                            "blocking", Long.toString(blocking)));
        });
    }

    /**
     * Checks a draft as part of an act that the gate has admitted already, such as a step of its review.
     *
     * @param permit for {@link Act#CHECK_DRAFT} or {@link Act#REVIEW_DRAFT} on the draft's own file
     * @param draft to check
     * @throws IllegalArgumentException if the permit is for another act or another file
     */
    public Findings check(Permit permit, Draft draft) {
        Operation operation = permit.operation();
        if (operation.act() != Act.CHECK_DRAFT && operation.act() != Act.REVIEW_DRAFT) {
            throw new IllegalArgumentException("permit must be for checking or reviewing a draft");
        }
        if (!operation.tenant().equals(draft.occasion().tenant())
                || !operation.caseId().equals(draft.occasion().caseId())) {
            throw new IllegalArgumentException("draft must belong to the file that the work is on");
        }
        QualityContext context = new QualityContext(LocalDate.ofInstant(permit.at(), ENGLAND));
        Map<String, Integer> places = places(draft);
        List<Finding> findings = criteria.stream()
                .flatMap(criterion -> criterion.check(draft, context).stream())
                .sorted(Comparator.comparing((Finding finding) -> finding.severity() != Severity.BLOCKING)
                        .thenComparing(finding -> place(finding, places)))
                .toList();
        return new Findings(draft.id(), Digests.sha256(StoredForm.DRAFT.canonical(draft)), findings);
    }

    /** Where fields and statements stand, counted from the top; what concerns the whole document comes first. */
    private static Map<String, Integer> places(Draft draft) {
        Map<String, Integer> places = new HashMap<>();
        draft.contents()
                .flatMap(content -> Stream.concat(
                        Stream.of("field " + content.field().id()),
                        content.statements().map(statement -> "statement " + statement.id())))
                .forEach(key -> places.put(key, places.size() + 1));
        return places;
    }

    private static int place(Finding finding, Map<String, Integer> places) {
        String key = finding.statement()
                .map(StatementId::value)
                .map(id -> "statement " + id)
                .orElseGet(() -> "field " + finding.field().orElse(""));
        return places.getOrDefault(key, 0);
    }
}
