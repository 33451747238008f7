package org.casewright.evaluation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * A rate over documents with its 95 % percentile bootstrap interval: documents are drawn with replacement, 2,000 times,
 * from a fixed seed.
 *
 * @param value the rate over all documents, pooled
 * @param low 2.5th percentile
 * @param high 97.5th percentile
 */
record Spread(double value, double low, double high) {

    private static final int DRAWS = 2_000;
    private static final long SEED = 20_261_101L;

    /** Part and whole of one document. */
    record Tally(double part, double whole) {}

    static Spread of(List<Tally> documents) {
        if (documents.isEmpty()) {
            return new Spread(0, 0, 0);
        }
        Random random = new Random(SEED);
        double[] rates = new double[DRAWS];
        for (int d = 0; d < DRAWS; d++) {
            double part = 0;
            double whole = 0;
            for (int i = 0; i < documents.size(); i++) {
                Tally tally = documents.get(random.nextInt(documents.size()));
                part += tally.part();
                whole += tally.whole();
            }
            rates[d] = whole == 0 ? 0 : part / whole;
        }
        Arrays.sort(rates);
        double part = documents.stream().mapToDouble(Tally::part).sum();
        double whole = documents.stream().mapToDouble(Tally::whole).sum();
        return new Spread(
                whole == 0 ? 0 : part / whole, rates[(int) (0.025 * DRAWS)], rates[(int) (0.975 * DRAWS) - 1]);
    }

    void addTo(Map<String, Double> metrics, String name) {
        metrics.put(name, value);
        metrics.put(name + ".low", low);
        metrics.put(name + ".high", high);
    }
}
