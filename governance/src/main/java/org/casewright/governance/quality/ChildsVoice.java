package org.casewright.governance.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.document.Draft;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Finding;
import org.casewright.core.document.Severity;
import org.casewright.core.document.Statement;
import org.casewright.core.grounding.Quotation;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Person;

/**
 * QC-01: the child's own words or views are recorded, or a person has written why not.
 *
 * <p>The child's field is a narrative whose voices hold {@code child}. A sentence that a person wrote there counts as
 * it stands, since a reason is as good as a view; drafted sentences must quote, or rest on something the child said.
 */
public final class ChildsVoice implements Criterion {

    private static final Set<Integer> DOCUMENTS = Set.of(2, 4, 6, 7, 8, 9, 10, 11, 12, 13, 15, 26);

    /** The rule. */
    public ChildsVoice() {}

    @Override
    public String id() {
        return "QC-01";
    }

    @Override
    public List<Finding> check(Draft draft, QualityContext context) {
        if (!DocumentTypes.among(DOCUMENTS, draft)) {
            return List.of();
        }
        List<FieldContent.Narrative> fields = draft.contents()
                .filter(FieldContent.Narrative.class::isInstance)
                .map(FieldContent.Narrative.class::cast)
                .filter(content -> content.field().voices().contains("child"))
                .toList();
        if (fields.isEmpty()) {
            return List.of(new Finding(
                    id(),
                    Severity.BLOCKING,
                    Optional.empty(),
                    Optional.empty(),
                    "This document has no place for the child's own words.",
                    "Use a template with a field for the child's voice."));
        }
        List<Finding> findings = new ArrayList<>();
        if (fields.stream().allMatch(content -> content.sentences().isEmpty())) {
            findings.add(finding(
                    fields.get(0),
                    Severity.BLOCKING,
                    "Nothing is recorded of what the child said, showed or wanted.",
                    "Write what the child said or did, in their own words where you can; if the child was not seen or"
                            + " did not speak, write why."));
        } else if (fields.stream()
                .flatMap(content -> content.sentences().stream())
                .noneMatch(sentence -> carriesVoice(sentence, draft))) {
            findings.add(finding(
                    fields.get(0),
                    Severity.WARNING,
                    "What stands here was said by others about the child.",
                    "Add the child's own words, or write how else their view was gathered."));
        }
        return findings;
    }

    private Finding finding(FieldContent.Narrative content, Severity severity, String message, String remedy) {
        return new Finding(id(), severity, Optional.of(content.field().id()), Optional.empty(), message, remedy);
    }

    private static boolean carriesVoice(Statement sentence, Draft draft) {
        return sentence.origin() == Statement.Origin.PERSON
                || !Quotation.in(sentence.text()).isEmpty()
                || sentence.citations().stream()
                        .map(Citation::passage)
                        .flatMap(passage -> draft.passage(passage).stream())
                        .flatMap(passage -> speaker(passage).stream())
                        .anyMatch(speaker -> isChild(speaker, draft));
    }

    private static Optional<String> speaker(Passage passage) {
        return passage.speaker().map(label -> label.toLowerCase(Locale.ROOT));
    }

    private static boolean isChild(String speaker, Draft draft) {
        return speaker.matches(".*\\b(child|young person)\\b.*")
                || draft.occasion().people().stream()
                        .filter(ChildsVoice::isChild)
                        .anyMatch(person -> {
                            String name = person.name().toLowerCase(Locale.ROOT);
                            return name.equals(speaker)
                                    || List.of(name.split(" ", -1)).contains(speaker.split(" ", -1)[0]);
                        });
    }

    static boolean isChild(Person person) {
        return person.relationship()
                .toLowerCase(Locale.ROOT)
                .matches(".*\\b(child|son|daughter|brother|sister|sibling|twin|baby|young person)\\b.*");
    }
}
