package org.casewright.governance.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Draft;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;

/**
 * QC-10: an action says what will be done, by which named person, by which day. Stops plans; warns in records of what
 * was said, where nobody may have named a day. Whether the result can be measured is left to the reader.
 */
public final class SmartActions implements Criterion {

    private static final Set<Integer> PLANS = Set.of(9, 10, 11, 12, 13, 14, 15, 18, 20);

    private static final Set<String> NOBODY = Set.of(
            "the",
            "a",
            "all",
            "everyone",
            "everybody",
            "we",
            "they",
            "social",
            "worker",
            "workers",
            "sw",
            "allocated",
            "professionals",
            "professional",
            "agencies",
            "school",
            "health",
            "visitor",
            "police",
            "team",
            "core",
            "group",
            "network",
            "family",
            "parents",
            "staff",
            "nursery",
            "manager",
            "lead",
            "practitioner",
            "and",
            "services",
            "service",
            "children's",
            "care",
            "tbc",
            "tba",
            "unknown",
            "speaker",
            "somebody",
            "someone");

    private static final Set<String> VAGUE = Set.of(
            "monitor",
            "support",
            "engage",
            "liaise",
            "explore",
            "consider",
            "encourage",
            "promote",
            "continue",
            "address",
            "ensure",
            "review",
            "discuss",
            "help",
            "work");

    private static final Set<String> FILLER = Set.of(
            "the",
            "a",
            "an",
            "to",
            "with",
            "will",
            "and",
            "of",
            "for",
            "in",
            "on",
            "his",
            "her",
            "their",
            "them",
            "him",
            "she",
            "he",
            "they",
            "we",
            "i",
            "it",
            "is",
            "be",
            "should",
            "as",
            "that",
            "this",
            "situation",
            "needed",
            "appropriate",
            "required",
            "ongoing",
            "family",
            "services",
            "agencies",
            "necessary",
            "going",
            "agreed",
            "further",
            "progress",
            "closely");

    /** The rule. */
    public SmartActions() {}

    @Override
    public String id() {
        return "QC-10";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        Severity severity = DocumentTypes.among(PLANS, draft) ? Severity.BLOCKING : Severity.WARNING;
        LocalDate earliest = draft.occasion().on().orElse(context.today());
        return draft.contents()
                .filter(FieldContent.Actions.class::isInstance)
                .map(FieldContent.Actions.class::cast)
                .flatMap(content -> content.items().stream()
                        .flatMap(item -> check(content.field().id(), item, severity, earliest)))
                .toList();
    }

    private Stream<Finding> check(String field, ActionItem item, Severity severity, LocalDate earliest) {
        List<String> lacks = new ArrayList<>();
        List<String> remedies = new ArrayList<>();
        if (item.owner().isEmpty() || nobody(item.owner().get())) {
            lacks.add("names no person who will do it");
            remedies.add("Say who, by name.");
        }
        if (item.due().isEmpty()) {
            lacks.add("has no day to be done by");
            remedies.add("Agree a day with them; do not guess one.");
        } else if (item.due().get().isBefore(earliest)) {
            lacks.add("was due before it was agreed");
            remedies.add("Check the day.");
        }
        if (vague(item)) {
            lacks.add("does not say what exactly will be done");
            remedies.add("Say what will be done, how often, and how you will know that it helped.");
        }
        return lacks.isEmpty()
                ? Stream.empty()
                : Stream.of(new Located(field, item.what())
                        .finding(
                                id(),
                                severity,
                                "This action " + String.join(", and ", lacks) + ".",
                                String.join(" ", remedies)));
    }

    private static boolean nobody(String owner) {
        return words(owner).allMatch(NOBODY::contains);
    }

    /** A vague verb with hardly anything beside it, or too few words to be an action at all. */
    private static boolean vague(ActionItem item) {
        Set<String> owner = Set.copyOf(words(item.owner().orElse("")).distinct().toList());
        List<String> rest = words(item.what().text())
                .filter(word -> !owner.contains(word) && !NOBODY.contains(word) && !FILLER.contains(word))
                .toList();
        boolean vagueVerb = rest.stream().anyMatch(VAGUE::contains);
        return rest.size() < 2 || (vagueVerb && rest.size() < 4);
    }

    private static Stream<String> words(String text) {
        return Stream.of(text.toLowerCase(Locale.ROOT).replace('’', '\'').split("[^\\p{L}\\p{N}']+"))
                .filter(word -> !word.isEmpty());
    }
}
