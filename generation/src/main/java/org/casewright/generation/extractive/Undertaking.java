package org.casewright.generation.extractive;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether somebody undertook to do something, in so many words, and whether they spoke for themselves alone. */
final class Undertaking {

    private static final Pattern FIRST_PERSON = Pattern.compile(
            "\\b(i|we)(?:'ll|’ll| will| shall|'m going to|’m going to| am going to|'re going to|’re going to"
                    + "| are going to)\\b(?! not\\b| never\\b|n't)((?: (?:also|then|definitely|certainly|always))?) (\\w+)");

    /** Said to steer the talk or as a turn of phrase; nobody would put them on an action list. */
    private static final Pattern TURN_OF_PHRASE = Pattern.compile(
            "(see|say|tell|be|start|begin|hand|move|come|go|just|let|leave|stop|try|admit|pass|turn|read|pause|kick|do|miss"
                    + "|never|probably|have|need|look|ask|explain|finish|end|repeat|know|get|be|think|die|cry|kill|hurt|run|hide)");

    private static final Pattern STILL_AN_ACTION = Pattern.compile(
            "\\b(come|go) (back |round |over )?(and |to )(see|visit|check|meet|collect|pick)\\b|\\bcome back (and|on|next)\\b"
                    + "|\\bgo (back )?to (the )?(gp|doctor|court|council|school|housing)\\b|\\bget (him|her|them|it|that|you|the)\\b"
                    + "|\\blet (you|him|her|them|the) \\w+ ?(know|have)\\b|\\blook into\\b|\\bask (the|for|him|her|them|my)\\b"
                    + "|\\bstart (taking|going|using|attending|doing)\\b|\\bdo (that|it) (by|on|before|today|tomorrow)\\b");

    private static final Pattern ONLY_PERHAPS =
            Pattern.compile("\\b(if|unless|whether|might|maybe|would|could|promised|said (that )?(i|we))\\b");

    private Undertaking() {}

    /** Who undertook it: the speaker alone, or a group that names nobody. */
    enum By {
        SPEAKER,
        GROUP
    }

    /**
     * The undertaking in a sentence.
     *
     * @param sentence as spoken
     * @return empty if it is a turn of phrase, a condition, or no undertaking at all
     */
    static Optional<By> in(String sentence) {
        String lower = sentence.toLowerCase(Locale.ROOT);
        if (lower.endsWith("?") || ONLY_PERHAPS.matcher(lower).find()) {
            return Optional.empty();
        }
        Matcher found = FIRST_PERSON.matcher(lower);
        while (found.find()) {
            if (!TURN_OF_PHRASE.matcher(found.group(3)).matches()
                    || STILL_AN_ACTION.matcher(lower).find()) {
                return Optional.of(found.group(1).equals("i") ? By.SPEAKER : By.GROUP);
            }
        }
        return Optional.empty();
    }
}
