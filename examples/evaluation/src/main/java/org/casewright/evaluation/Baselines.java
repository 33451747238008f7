package org.casewright.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Ways to choose that know nothing of records. What is built has to beat them in the same run. */
final class Baselines {

    private static final double DAMPING = 0.85;
    private static final int ROUNDS = 50;

    private Baselines() {}

    /** From the start until the words are used up. */
    static List<String> lead(List<String> pieces, double maxWords) {
        List<String> chosen = new ArrayList<>();
        int words = 0;
        for (String piece : pieces) {
            words += Pieces.words(piece);
            if (words > maxWords) {
                break;
            }
            chosen.add(piece);
        }
        return chosen;
    }

    /** In random order, as many as fit, put back in order. */
    static List<String> random(List<String> pieces, double maxWords, long seed) {
        List<Integer> order =
                IntStream.range(0, pieces.size()).boxed().collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(order, new Random(seed));
        return fit(pieces, order, maxWords);
    }

    /**
     * TextRank (Mihalcea and Tarau, 2004): pieces that share stems vote for each other, shares divided by the logarithms
     * of their lengths; best first as many as fit, put back in order.
     */
    static List<String> textRank(List<String> pieces, double maxWords) {
        double[][] weight = similarities(pieces.stream().map(ContentStems::of).toList());
        double[] rank = rank(weight);
        List<Integer> order = IntStream.range(0, pieces.size())
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -rank[i]).thenComparing(i -> i))
                .toList();
        return fit(pieces, order, maxWords);
    }

    private static double[][] similarities(List<Set<String>> stems) {
        int n = stems.size();
        double[][] weight = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
                Set<String> other = stems.get(j);
                long shared = stems.get(i).stream().filter(other::contains).count();
                double lengths = Math.log1p(stems.get(i).size()) + Math.log1p(other.size());
                weight[i][j] = shared == 0 ? 0 : (double) shared / lengths;
                weight[j][i] = weight[i][j];
            }
        }
        return weight;
    }

    private static double[] rank(double[][] weight) {
        int n = weight.length;
        double[] out = Arrays.stream(weight)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        double[] rank = new double[n];
        Arrays.fill(rank, 1);
        for (int round = 0; round < ROUNDS; round++) {
            double[] next = new double[n];
            for (int i = 0; i < n; i++) {
                double votes = 0;
                for (int j = 0; j < n; j++) {
                    votes += out[j] == 0 ? 0 : weight[j][i] / out[j] * rank[j];
                }
                next[i] = 1 - DAMPING + DAMPING * votes;
            }
            rank = next;
        }
        return rank;
    }

    private static List<String> fit(List<String> pieces, List<Integer> order, double maxWords) {
        Set<Integer> chosen = new TreeSet<>();
        int words = 0;
        for (int i : order) {
            int more = Pieces.words(pieces.get(i));
            if (words + more <= maxWords) {
                chosen.add(i);
                words += more;
            }
        }
        return chosen.stream().map(pieces::get).toList();
    }
}
