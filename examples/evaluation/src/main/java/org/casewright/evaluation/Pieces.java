package org.casewright.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.casewright.generation.evidence.Utterance;

/**
 * The yardstick's own cut of speech, kept apart from the library's so that the library cannot move what measures it: a
 * piece ends after {@code . ? !} before white space; mark-up is no word.
 */
final class Pieces {

    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{[^}]*}");
    private static final Pattern END = Pattern.compile("(?<=[.?!])\\s+");

    private Pieces() {}

    static List<String> of(String text) {
        List<String> pieces = new ArrayList<>();
        for (String piece : END.split(MARKUP.matcher(text).replaceAll(" "), -1)) {
            if (words(piece) > 0) {
                pieces.add(piece.strip());
            }
        }
        return pieces;
    }

    static List<String> ofAll(List<Utterance> utterances) {
        List<String> pieces = new ArrayList<>();
        utterances.forEach(utterance -> pieces.addAll(of(utterance.text())));
        return pieces;
    }

    /** White-space words that hold a letter or a digit. */
    static int words(String text) {
        int words = 0;
        for (String word : MARKUP.matcher(text).replaceAll(" ").split("\\s+", -1)) {
            words += word.chars().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words;
    }

    static int words(List<String> pieces) {
        return pieces.stream().mapToInt(Pieces::words).sum();
    }
}
