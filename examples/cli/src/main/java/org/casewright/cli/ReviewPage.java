package org.casewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Statement;
import org.casewright.core.document.Withheld;
import org.casewright.governance.review.Review;

/** A review as its reviewer reads it: each sentence with its sources and what the checks say of it. */
final class ReviewPage {

    private ReviewPage() {}

    static List<String> lines(Review review) {
        List<String> lines = new ArrayList<>();
        lines.add(review.draft().title() + " (" + review.draft().template() + "), draft "
                + review.draft().id().value());
        for (DraftSection section : review.draft().sections()) {
            lines.add("");
            lines.add("== " + section.heading());
            section.contents().forEach(content -> append(content, review, lines));
        }
        if (!review.draft().withheld().isEmpty()) {
            lines.add("");
            lines.add("== Withheld by the checks");
            review.draft().withheld().forEach(held -> lines.add(withheld(held)));
        }
        lines.add("");
        lines.add("== Findings");
        lines.addAll(FindingLines.of(review.findings().findings()));
        lines.add(
                review.open().isEmpty()
                        ? "Nothing stops approval."
                        : review.open().size() + " of them stop approval.");
        return lines;
    }

    private static void append(FieldContent content, Review review, List<String> lines) {
        lines.add("");
        String label = content.field().label() + " [" + content.field().id() + "]";
        if (content instanceof FieldContent.Fact fact) {
            lines.add(label + ": " + fact.value().orElse("not recorded"));
            return;
        }
        if (content instanceof FieldContent.Decision decision) {
            lines.add(
                    label + ": " + decision.entry().map(entry -> entry.value()).orElse("YOURS TO DECIDE")
                            + (decision.field().options().isEmpty()
                                    ? ""
                                    : "  " + decision.field().options()));
            return;
        }
        lines.add(label);
        content.statements().forEach(statement -> append(statement, review, lines));
        if (content instanceof FieldContent.Actions actions) {
            actions.items().forEach(item -> lines.add("      " + action(item)));
        }
    }

    private static void append(Statement statement, Review review, List<String> lines) {
        lines.add("  - " + statement.text() + "  [" + statement.id() + "]");
        statement
                .citations()
                .forEach(citation -> lines.add("      source " + citation.passage() + ", "
                        + review.draft()
                                .passage(citation.passage())
                                .map(passage -> passage.place())
                                .orElse("?")));
        findings(review, statement)
                .forEach(finding -> lines.add("      ! " + finding.criterion() + " " + finding.message()));
    }

    private static Stream<Finding> findings(Review review, Statement statement) {
        return review.findings().findings().stream()
                .filter(finding -> finding.statement().equals(Optional.of(statement.id())));
    }

    private static String action(ActionItem item) {
        return item.what().id() + ": who: " + item.owner().orElse("not said") + ", by when: "
                + item.due().map(Object::toString).orElse("not said");
    }

    private static String withheld(Withheld held) {
        return "  - " + (held.text().isBlank() ? "" : held.text() + "  ") + "(" + held.reason() + ")";
    }
}
