package org.casewright.generation.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A kind of evidence that a narrative field can ask for in {@code seeks}.
 *
 * <p>It routes sentences to fields and is never a finding: {@code RISK} says that a word of risk was spoken, not that
 * there is a risk.
 */
public enum EvidenceKind {
    /** Something denied, refused or absent. */
    NEGATION,
    /** A quantity. */
    NUMBER,
    /** A day, or a time of day. */
    DATE,
    /** Somebody says they will do something. */
    COMMITMENT,
    /** A wish, a preference, an agreement or an objection. */
    WISH,
    /** An emotion that is named. */
    FEELING,
    /** Danger, neglect, exploitation, substance use, crime. */
    RISK,
    /** Marks and hurts, and how they came about. */
    INJURY,
    /** Something seen or heard. */
    OBSERVATION,
    /** Health, illness, treatment, development. */
    HEALTH,
    /** School, nursery, learning, work. */
    SCHOOL,
    /** Family members, carers and home. */
    FAMILY,
    /** What goes well and who helps. */
    STRENGTH,
    /** What somebody says that another said. */
    REPORTED,
    /** A question. */
    QUESTION,
    /** A view or judgement. */
    OPINION,
    /** That something was decided or agreed. */
    DECISION,
    /** Who somebody is and why they are there. */
    INTRODUCTION;

    /** The word in a template file, such as {@code wish}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * The kind with this word.
     *
     * @param code as in a template file
     */
    public static Optional<EvidenceKind> of(String code) {
        return Arrays.stream(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }

    /** Every word there is, for a message. */
    static String codes() {
        return Arrays.stream(values()).map(EvidenceKind::code).collect(Collectors.joining(", "));
    }
}
