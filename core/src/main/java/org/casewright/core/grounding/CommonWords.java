package org.casewright.core.grounding;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.casewright.core.internal.ResourceLines;

/** Words that begin with a capital letter and are no names, and given names that are hardly ever anything else. */
final class CommonWords {

    private static final Set<String> ANYWHERE = read("capitalised-words.txt");
    private static final Set<String> AT_START = read("sentence-openers.txt");
    private static final Set<String> GIVEN_NAMES = read("given-names.txt");

    /** Endings that names hardly have and opening words often do. */
    private static final String ENDING =
            ".*(ing|ed|ly|tion|tions|sion|ment|ments|ness|ance|ence|ship|ity|ities|ers|ies|ful)";

    private CommonWords() {}

    static boolean anywhere(String plain) {
        return ANYWHERE.contains(plain) || plain.startsWith("i'");
    }

    static boolean atStart(String plain) {
        return !GIVEN_NAMES.contains(plain)
                && (AT_START.contains(plain) || plain.matches(ENDING) || plain.contains("n't"));
    }

    static boolean givenName(String plain) {
        return GIVEN_NAMES.contains(plain);
    }

    private static Set<String> read(String resource) {
        Set<String> words = new HashSet<>();
        ResourceLines.of(CommonWords.class.getResourceAsStream(resource), resource)
                .forEach(line -> words.addAll(List.of(line.strip().split("\\s+"))));
        return Set.copyOf(words);
    }
}
