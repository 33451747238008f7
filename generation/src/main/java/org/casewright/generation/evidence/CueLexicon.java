package org.casewright.generation.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The phrases of the cue lexicon, ready to be looked up in a row of words. */
final class CueLexicon {

    /** How many words, from where we stand, a family's phrase covers. */
    record Match(String family, int words) {}

    private record Phrase(String family, List<String> parts) {}

    private static final int SHORTEST_STEM = 2;
    private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
    private final Map<String, List<Phrase>> byFirstStem = new HashMap<>();
    private int longestStem;

    static CueLexicon standard() {
        CueLexicon lexicon = new CueLexicon();
        String family = "";
        for (String line : lines("cue-lexicon.txt")) {
            if (line.startsWith("[")) {
                family = line.substring(1, line.indexOf(']'));
                continue;
            }
            for (String phrase : line.split(",", -1)) {
                if (!phrase.isBlank()) {
                    lexicon.add(family, phrase.strip());
                }
            }
        }
        return lexicon;
    }

    static Set<String> plainWords() {
        Set<String> words = new HashSet<>();
        lines("plain-words.txt").forEach(line -> words.addAll(List.of(line.split("\\s+", -1))));
        return Set.copyOf(words);
    }

    /** The lines of a resource that are neither empty nor comments. */
    static List<String> lines(String resource) {
        try (InputStream in = CueLexicon.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The jar is incomplete: " + resource + " is missing");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String family, String phrase) {
        List<String> parts = List.of(phrase.split("\\s+", -1));
        Phrase entry = new Phrase(family, parts);
        String first = parts.get(0);
        if (first.endsWith("*")) {
            String stem = first.substring(0, first.length() - 1);
            longestStem = Math.max(longestStem, stem.length());
            byFirstStem.computeIfAbsent(stem, key -> new ArrayList<>()).add(entry);
        } else {
            byFirstWord.computeIfAbsent(first, key -> new ArrayList<>()).add(entry);
        }
    }

    /** Every phrase that begins at word {@code i}. */
    List<Match> at(List<Word> words, int i) {
        List<Match> matches = new ArrayList<>(4);
        String word = words.get(i).lower();
        collect(byFirstWord.get(word), words, i, matches);
        int longest = Math.min(longestStem, word.length());
        for (int length = SHORTEST_STEM; length <= longest; length++) {
            collect(byFirstStem.get(word.substring(0, length)), words, i, matches);
        }
        return matches;
    }

    private static void collect(
            @org.jspecify.annotations.Nullable List<Phrase> phrases, List<Word> words, int i, List<Match> matches) {
        if (phrases == null) {
            return;
        }
        for (Phrase phrase : phrases) {
            if (fits(phrase.parts(), words, i)) {
                matches.add(new Match(phrase.family(), phrase.parts().size()));
            }
        }
    }

    private static boolean fits(List<String> parts, List<Word> words, int i) {
        if (i + parts.size() > words.size()) {
            return false;
        }
        for (int k = 1; k < parts.size(); k++) {
            String part = parts.get(k);
            String word = words.get(i + k).lower();
            boolean same =
                    part.endsWith("*") ? word.startsWith(part.substring(0, part.length() - 1)) : word.equals(part);
            if (!same) {
                return false;
            }
        }
        return true;
    }
}
