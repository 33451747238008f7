package org.casewright.governance.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.core.document.Draft;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;

/** What a template requires and a document lacks. A missing decision stops it; other fields may be empty for a reason. */
final class RequiredFields {

    private static final String DECISION = "REQUIRED-DECISION";
    private static final String FIELD = "REQUIRED-FIELD";

    private RequiredFields() {}

    /** In the order of the document. */
    static List<Finding> missing(Draft draft) {
        return draft.contents().flatMap(RequiredFields::missing).toList();
    }

    /** Whether this is a decision nobody made yet; no reason stands in for it. */
    static boolean decides(Finding finding) {
        return finding.criterion().equals(DECISION);
    }

    private static Stream<Finding> missing(FieldContent content) {
        if (content instanceof FieldContent.Decision decision) {
            return decision.entry().isPresent() || !decision.field().required()
                    ? Stream.empty()
                    : Stream.of(finding(
                            DECISION,
                            Severity.BLOCKING,
                            content,
                            "Nobody has decided this yet.",
                            "Have the person who decides enter it; no draft can."));
        }
        return filled(content) || !required(content)
                ? Stream.empty()
                : Stream.of(finding(
                        FIELD,
                        Severity.WARNING,
                        content,
                        "The template asks for this, and it is empty.",
                        "Fill it, or write in it why there is nothing to say."));
    }

    private static boolean filled(FieldContent content) {
        return content instanceof FieldContent.Fact fact
                ? fact.value().isPresent()
                : content.statements().findAny().isPresent();
    }

    private static boolean required(FieldContent content) {
        if (content instanceof FieldContent.Narrative narrative) {
            return narrative.field().required();
        }
        if (content instanceof FieldContent.Actions actions) {
            return actions.field().required();
        }
        return content instanceof FieldContent.Fact fact && fact.field().required();
    }

    private static Finding finding(
            String criterion, Severity severity, FieldContent content, String message, String remedy) {
        return new Finding(criterion, severity, Optional.of(content.field().id()), Optional.empty(), message, remedy);
    }
}
