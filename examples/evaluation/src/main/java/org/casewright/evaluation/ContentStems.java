package org.casewright.evaluation;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a text that carry its matter: lower case, without function words, stemmed; numbers from zero to twelve
 * and the round tens are written as digits, since a checklist says "6 weeks" where a patient says "six weeks".
 *
 * <p>Negations are function words here. A fact such as "no fever" is therefore found wherever fever was talked about:
 * the measure says whether the evidence was brought along, and leaves to other tasks whether it was understood.
 */
final class ContentStems {

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+(?:'[a-z]+)?");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>|\\{[^}]*}|\\[[^\\]]*]");
    private static final Map<String, String> DIGITS = Map.ofEntries(
            Map.entry("zero", "0"),
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("eleven", "11"),
            Map.entry("twelve", "12"),
            Map.entry("twenty", "20"),
            Map.entry("thirty", "30"),
            Map.entry("forty", "40"),
            Map.entry("fifty", "50"),
            Map.entry("sixty", "60"),
            Map.entry("seventy", "70"),
            Map.entry("eighty", "80"),
            Map.entry("ninety", "90"));
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("a an the this that these those there here i me my mine myself you your yours yourself he him his himself she"
                            + " her hers herself it its itself we us our ours ourselves they them their theirs themselves who whom whose"
                            + " which what when where why how and or but nor so if because as until while of at by for with about against"
                            + " between into through during before after above below to from up down in out on off over under again"
                            + " further then once than too very just only own same such both each few more most other some any all not"
                            + " no none nil am is are was were be been being have has had having do does did doing done will would shall"
                            + " should can could may might must ought cannot let get gets got getting go goes going gone went also ever"
                            + " never neither either else much many lot lots bit s t d ll m re ve don now well yes yeah yep ok okay uh um"
                            + " er erm oh mm hmm mhm right like really quite kind sort thing things something anything nothing")
                    .split(" ", -1));

    private ContentStems() {}

    /** The distinct content stems, in order of first appearance. */
    static Set<String> of(String text) {
        Set<String> stems = new LinkedHashSet<>();
        String plain =
                MARKUP.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT).replace('\u2019', '\'');
        Matcher m = WORD.matcher(plain);
        while (m.find()) {
            String word = m.group();
            int apostrophe = word.indexOf('\'');
            if (apostrophe >= 0) {
                word = word.substring(0, word.endsWith("n't") ? word.length() - 3 : apostrophe);
            }
            word = DIGITS.getOrDefault(word, word);
            if (!word.isEmpty() && !FUNCTION_WORDS.contains(word)) {
                stems.add(PorterStemmer.stem(word));
            }
        }
        return stems;
    }
}
