package org.casewright.core.speech;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * How much of a talk goes round in circles, by how many of its runs of three words are different ones.
 *
 * <p>In 172 real conversations, of 460 to 24,000 words, no stretch of a hundred words had fewer than 67 % different runs
 * and no whole conversation fewer than 80 %; a looping engine stays far below 50 %.
 */
final class Repetition {

    private static final int RUN = 3;
    private static final int WINDOW = 100;
    private static final int SHORTEST_WINDOW = 20;
    private static final double FEWEST_DIFFERENT = 0.5;

    private Repetition() {}

    /** The share of the talk that loops, from 0 to 1; all of it, if it repeats itself from afar. */
    static double loopedShare(List<String> words) {
        if (loops(words)) {
            return 1;
        }
        int looped = 0;
        for (int from = 0; from < words.size(); from += WINDOW) {
            List<String> window = words.subList(from, Math.min(words.size(), from + WINDOW));
            looped += loops(window) ? window.size() : 0;
        }
        return words.isEmpty() ? 0 : (double) looped / words.size();
    }

    private static boolean loops(List<String> words) {
        if (words.size() < SHORTEST_WINDOW) {
            return false;
        }
        int runs = words.size() - RUN + 1;
        Set<String> different = new HashSet<>();
        for (int i = 0; i < runs; i++) {
            different.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
        }
        return different.size() < runs * FEWEST_DIFFERENT;
    }
}
