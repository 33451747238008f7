package org.casewright.generation.evidence;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewright.generation.evidence.CueLexicon.Match;

/** Finds the cues of one sentence from its own words. Safe for many threads. */
final class CueTagger {

    private static final Set<String> NUMBER_WORDS = Set.of(
            ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half quarter dozen"
                            + " couple few several double both once twice first second third fourth fifth sixth")
                    .split(" ", -1));
    private static final Set<String> WEAK_NUMBERS = Set.of("one", "both", "first", "second", "few", "half");
    private static final Set<String> DAYS_AND_MONTHS = Set.of(
            ("monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays"
                            + " saturdays sundays january february april june july august september october november december yesterday"
                            + " tomorrow today tonight birthday christmas easter summer winter spring autumn")
                    .split(" ", -1));
    private static final Set<String> UNITS_OF_TIME = Set.of(
            ("second seconds minute minutes hour hours day days week weeks month months year years fortnight night nights"
                            + " weekend weekends term terms decade")
                    .split(" ", -1));
    private static final Set<String> TIMES_OF_DAY = Set.of(
            ("o'clock am pm morning mornings afternoon afternoons evening evenings night nights midnight midday noon"
                            + " bedtime lunchtime")
                    .split(" ", -1));
    private static final Set<String> NEAR = Set.of("last", "next", "this", "past", "coming", "every");
    private static final Set<String> TITLES =
            Set.of("mr", "mrs", "ms", "miss", "dr", "doctor", "auntie", "uncle", "nan");
    private static final Set<String> FIRST = Set.of(
            "i", "i'm", "i've", "i'd", "i'll", "my", "me", "mine", "myself", "we", "we're", "we've", "we'd", "our",
            "us");
    private static final Set<String> PRONOUNS = Set.of("i", "you", "he", "she", "it", "we", "they", "there");
    private static final Set<String> ONE_WORD_OPENERS =
            Set.of("any", "anything", "what", "when", "where", "who", "why", "how", "which");

    private final CueLexicon lexicon;

    CueTagger(CueLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** How often each cue occurs; cues that do not occur are absent. */
    Map<Cue, Integer> tag(Sentence sentence, List<Word> words) {
        Map<Cue, Integer> found = new EnumMap<>(Cue.class);
        boolean[] listening = new boolean[words.size()];
        boolean opener = false;
        int start = firstSpoken(words);
        for (int i = 0; i < words.size(); i++) {
            for (Match match : lexicon.at(words, i)) {
                switch (match.family()) {
                    case "BACKCHANNEL" -> java.util.Arrays.fill(listening, i, i + match.words(), true);
                    case "QUESTION_OPENER" -> opener |= i >= start && i <= start + 2;
                    case "AFFIRMATION" -> {
                        if (i <= start + 1) {
                            count(found, Cue.AFFIRMATION);
                        }
                    }
                    default -> count(found, Cue.valueOf(match.family()));
                }
            }
            structural(words, i, found);
            if (isName(words, i) && !listening[i]) {
                count(found, Cue.NAME);
            }
        }
        if (all(listening)) {
            count(found, Cue.BACKCHANNEL);
        }
        boolean tagged = endsInTagQuestion(words);
        if (tagged) {
            found.computeIfPresent(Cue.NEGATION, (cue, times) -> times > 1 ? times - 1 : null);
        }
        if (tagged || isQuestion(sentence.text(), words, opener)) {
            count(found, Cue.QUESTION);
        }
        return found;
    }

    private static void structural(List<Word> words, int i, Map<Cue, Integer> found) {
        Word word = words.get(i);
        String w = word.lower();
        String before = i > 0 ? words.get(i - 1).lower() : "";
        boolean digits = Character.isDigit(w.charAt(0));
        boolean unit = UNITS_OF_TIME.contains(w);
        if (digits || (NUMBER_WORDS.contains(w) && !WEAK_NUMBERS.contains(w))) {
            count(found, Cue.NUMBER);
        }
        if (DAYS_AND_MONTHS.contains(w)
                || (unit && NEAR.contains(before))
                || ((w.equals("march") || w.equals("may")) && word.capital() && i > 0)
                || (digits && (w.endsWith("th") || w.endsWith("st") || w.endsWith("nd") || w.endsWith("rd")))
                || (w.length() == 4
                        && (w.startsWith("19") || w.startsWith("20"))
                        && w.chars().allMatch(Character::isDigit))) {
            count(found, Cue.DATE);
        }
        if ((unit
                        && (isQuantity(before)
                                || (i > 1 && isQuantity(words.get(i - 2).lower()))))
                || w.equals("since")) {
            count(found, Cue.DURATION);
        }
        if (TIMES_OF_DAY.contains(w) || (digits && w.indexOf(':') > 0)) {
            count(found, Cue.TIME);
        }
        if (FIRST.contains(w)) {
            count(found, Cue.FIRST_PERSON);
        }
    }

    private static boolean isName(List<Word> words, int i) {
        Word word = words.get(i);
        String w = word.lower();
        String before = i > 0 ? words.get(i - 1).lower() : "";
        boolean capital =
                i > 0 && word.capital() && w.length() > 1 && !FIRST.contains(w) && !DAYS_AND_MONTHS.contains(w);
        return capital || (TITLES.contains(before) && !w.equals("and"));
    }

    private static boolean isQuantity(String w) {
        return !w.isEmpty()
                && (Character.isDigit(w.charAt(0))
                        || NUMBER_WORDS.contains(w)
                        || w.equals("a")
                        || w.equals("many")
                        || w.equals("all")
                        || w.equals("whole"));
    }

    private static boolean isQuestion(String text, List<Word> words, boolean opener) {
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            if (c == '?') {
                return true;
            }
            if (Character.isLetterOrDigit(c)) {
                break;
            }
        }
        boolean marked = text.endsWith(".") || text.endsWith("!");
        if (marked || words.isEmpty()) {
            return opener
                    && !words.isEmpty()
                    && ONE_WORD_OPENERS.contains(words.get(firstSpoken(words)).lower())
                    && words.size() <= 8
                    && words.get(0).lower().equals("any");
        }
        return opener && words.size() <= 30;
    }

    /** "He came late, didn't he": asks, and denies nothing. */
    private static boolean endsInTagQuestion(List<Word> words) {
        int n = words.size();
        return n > 3
                && words.get(n - 2).lower().endsWith("n't")
                && PRONOUNS.contains(words.get(n - 1).lower());
    }

    /** The first word that is not a filler. */
    private static int firstSpoken(List<Word> words) {
        Set<String> fillers =
                Set.of("um", "uh", "er", "erm", "so", "and", "ok", "okay", "right", "well", "but", "alright", "oh");
        int i = 0;
        while (i < words.size() - 1 && fillers.contains(words.get(i).lower())) {
            i++;
        }
        return i;
    }

    private static boolean all(boolean[] flags) {
        for (boolean flag : flags) {
            if (!flag) {
                return false;
            }
        }
        return flags.length > 0;
    }

    private static void count(Map<Cue, Integer> found, Cue cue) {
        found.merge(cue, 1, Integer::sum);
    }
}
