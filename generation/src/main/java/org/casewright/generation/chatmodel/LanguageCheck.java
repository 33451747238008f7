package org.casewright.generation.chatmodel;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells, plainly, whether a sentence is in the language of the evidence: same script, and enough words that either stand
 * in the evidence or, where the evidence is English, are the small words English is made of.
 */
final class LanguageCheck {

    private static final Set<String> SMALL_WORDS = Set.of(("a about after again all also an and any are as asked at be "
                    + "because been before but by can could did do does during each for from had has have he her him his "
                    + "how if in into is it its many more most no not now of off on once one only or other our out over "
                    + "said says she should since so some still than that the their them then there these they this "
                    + "those to told two under until up very was were what when where which while who will with would "
                    + "you your")
            .split(" "));

    private static final double ENGLISH_SHARE = 0.2;
    private static final double FAMILIAR_SHARE = 0.4;
    private static final int ENOUGH_WORDS = 4;
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}'’]*");

    private final Set<String> familiar;
    private final Character.UnicodeScript script;

    LanguageCheck(String evidence) {
        List<String> words = words(evidence);
        this.familiar = new HashSet<>(words);
        long small = words.stream().filter(SMALL_WORDS::contains).count();
        if (small > words.size() * ENGLISH_SHARE) {
            familiar.addAll(SMALL_WORDS);
        }
        this.script = script(evidence);
    }

    boolean fits(String sentence) {
        List<String> words = words(sentence);
        if (words.isEmpty()) {
            return true;
        }
        if (script(sentence) != script) {
            return false;
        }
        long known = words.stream().filter(familiar::contains).count();
        return words.size() < ENOUGH_WORDS || known >= words.size() * FAMILIAR_SHARE;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** The script most letters are in. */
    private static Character.UnicodeScript script(String text) {
        Map<Character.UnicodeScript, Integer> counts = new EnumMap<>(Character.UnicodeScript.class);
        text.codePoints()
                .filter(Character::isLetter)
                .forEach(letter -> counts.merge(Character.UnicodeScript.of(letter), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Character.UnicodeScript.COMMON);
    }
}
