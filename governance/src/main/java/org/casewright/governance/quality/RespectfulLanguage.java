package org.casewright.governance.quality;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.internal.ResourceLines;
import org.casewright.core.record.Person;

/**
 * QC-22: no words that blame or label. Suggests what to write instead and changes nothing; leaves quotations, the labels
 * of fields and what a person decided alone.
 */
public final class RespectfulLanguage implements Criterion {

    private final List<Phrase> phrases;

    /** The rule with the shipped language list. */
    public RespectfulLanguage() {
        this.phrases =
                ResourceLines.of(RespectfulLanguage.class.getResourceAsStream("language.tsv"), "language.tsv").stream()
                        .map(Phrase::parse)
                        .toList();
    }

    @Override
    public String id() {
        return "QC-22";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        List<Finding> findings = new ArrayList<>();
        Located.in(draft).forEach(located -> {
            Set<String> said = new HashSet<>();
            for (Phrase phrase : phrases) {
                if (!applies(phrase, located, draft, context)) {
                    continue;
                }
                for (String words : phrase.in(located.statement().text())) {
                    if (said.add(words)) {
                        findings.add(located.finding(
                                id(),
                                Severity.WARNING,
                                "“" + words + "” can hurt or blame the person who reads it later.",
                                "Consider instead: " + phrase.prefer() + ". Quotations may stay as they were said."));
                    }
                }
            }
        });
        return findings;
    }

    private static boolean applies(Phrase phrase, Located located, Draft draft, QualityContext context) {
        return switch (phrase.readers()) {
            case ALL -> true;
            case FAMILY -> draft.audience() == Audience.FAMILY || draft.audience() == Audience.CHILD;
            case CHILD -> aboutChild(located.statement().text(), draft);
            case CHILD8 -> olderChild(draft, context.today());
        };
    }

    private static boolean aboutChild(String text, Draft draft) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("child")
                || children(draft)
                        .anyMatch(child ->
                                lower.contains(child.name().split(" ", -1)[0].toLowerCase(Locale.ROOT)));
    }

    private static boolean olderChild(Draft draft, LocalDate today) {
        LocalDate day = draft.occasion().on().orElse(today);
        return children(draft)
                .flatMap(child -> child.bornOn().stream())
                .anyMatch(born -> !born.plusYears(8).isAfter(day));
    }

    private static java.util.stream.Stream<Person> children(Draft draft) {
        return draft.occasion().people().stream().filter(ChildsVoice::isChild);
    }
}
