package org.casewright.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a text in order, for looking one text up in another: case, punctuation and "um" do not count. */
final class WordSequence {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:'[\\p{L}]+)*");
    private static final Set<String> SOUNDS = Set.of("um", "uh", "er", "erm", "hmm", "mm");

    private final List<String> words;

    private WordSequence(List<String> words) {
        this.words = words;
    }

    static WordSequence of(String text) {
        List<String> words = new ArrayList<>();
        Matcher m = WORD.matcher(text.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        while (m.find()) {
            if (!SOUNDS.contains(m.group())) {
                words.add(m.group());
            }
        }
        return new WordSequence(List.copyOf(words));
    }

    List<String> words() {
        return words;
    }

    /** Whether the other's words stand in this one without a word between them; never for a text without words. */
    boolean holds(WordSequence other) {
        return !other.words.isEmpty() && Collections.indexOfSubList(words, other.words) >= 0;
    }
}
