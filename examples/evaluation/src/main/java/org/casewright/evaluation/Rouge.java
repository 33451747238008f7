package org.casewright.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * ROUGE-1, ROUGE-2 and summary-level ROUGE-L F1, times 100, computed as Google's {@code rouge_score} does without
 * stemming, which is what the published ACI-Bench tables used: lower case, words are runs of {@code a-z0-9}, and the
 * L of a table is {@code rougeLsum}, the union of longest common subsequences line by line (C.-Y. Lin, "ROUGE: a
 * package for automatic evaluation of summaries", 2004, section 3.2).
 *
 * @param rouge1 0 to 100
 * @param rouge2 0 to 100
 * @param rougeL 0 to 100
 */
record Rouge(double rouge1, double rouge2, double rougeL) {

    /**
     * Compares one text with its reference.
     *
     * @param candidate lines matter to ROUGE-L only
     * @param reference lines matter to ROUGE-L only
     */
    static Rouge of(String candidate, String reference) {
        List<String> c = tokens(candidate);
        List<String> r = tokens(reference);
        return new Rouge(ngrams(c, r, 1), ngrams(c, r, 2), lcsByLine(candidate, reference));
    }

    static List<String> tokens(String text) {
        List<String> tokens = new ArrayList<>();
        for (String token : text.toLowerCase(Locale.ROOT).split("[^a-z0-9]+", -1)) {
            if (!token.isEmpty()) {
                tokens.add(token);
            }
        }
        return tokens;
    }

    private static double ngrams(List<String> candidate, List<String> reference, int n) {
        Map<List<String>, Integer> left = counts(reference, n);
        int total = Math.max(0, candidate.size() - n + 1);
        int matches = 0;
        for (int i = 0; i < total; i++) {
            List<String> gram = candidate.subList(i, i + n);
            Integer count = left.get(gram);
            if (count != null && count > 0) {
                matches++;
                left.put(gram, count - 1);
            }
        }
        return f1(matches, total, Math.max(0, reference.size() - n + 1));
    }

    private static Map<List<String>, Integer> counts(List<String> tokens, int n) {
        Map<List<String>, Integer> counts = new HashMap<>();
        for (int i = 0; i + n <= tokens.size(); i++) {
            counts.merge(tokens.subList(i, i + n), 1, Integer::sum);
        }
        return counts;
    }

    private static double lcsByLine(String candidate, String reference) {
        List<List<String>> c = lines(candidate);
        List<List<String>> r = lines(reference);
        Map<String, Integer> leftC = wordCounts(c);
        Map<String, Integer> leftR = wordCounts(r);
        int hits = 0;
        for (List<String> line : r) {
            boolean[] union = new boolean[line.size()];
            for (List<String> other : c) {
                markLcs(line, other, union);
            }
            for (int i = 0; i < union.length; i++) {
                String word = line.get(i);
                if (union[i] && leftC.getOrDefault(word, 0) > 0 && leftR.getOrDefault(word, 0) > 0) {
                    hits++;
                    leftC.merge(word, -1, Integer::sum);
                    leftR.merge(word, -1, Integer::sum);
                }
            }
        }
        return f1(
                hits,
                c.stream().mapToInt(List::size).sum(),
                r.stream().mapToInt(List::size).sum());
    }

    private static List<List<String>> lines(String text) {
        return Arrays.stream(text.split("\n", -1))
                .map(Rouge::tokens)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private static Map<String, Integer> wordCounts(List<List<String>> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.forEach(line -> line.forEach(word -> counts.merge(word, 1, Integer::sum)));
        return counts;
    }

    private static void markLcs(List<String> line, List<String> other, boolean[] union) {
        int[][] length = new int[line.size() + 1][other.size() + 1];
        for (int i = 1; i <= line.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                length[i][j] = line.get(i - 1).equals(other.get(j - 1))
                        ? length[i - 1][j - 1] + 1
                        : Math.max(length[i - 1][j], length[i][j - 1]);
            }
        }
        int i = line.size();
        int j = other.size();
        while (i > 0 && j > 0) {
            if (line.get(i - 1).equals(other.get(j - 1))) {
                union[--i] = true;
                j--;
            } else if (length[i][j - 1] > length[i - 1][j]) {
                j--;
            } else {
                i--;
            }
        }
    }

    private static double f1(int matches, int candidate, int reference) {
        return matches == 0 ? 0 : 200.0 * matches / (candidate + reference);
    }
}
