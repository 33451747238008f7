package org.casewright.generation.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How much each feature speaks for carrying a unit into the record. Immutable and safe for many threads. */
public final class EvidenceWeights {

    private final Map<String, Double> byFeature;

    private EvidenceWeights(Map<String, Double> byFeature) {
        this.byFeature = Map.copyOf(byFeature);
    }

    /** The weights that come with the library. */
    public static EvidenceWeights standard() {
        return parse(CueLexicon.lines("evidence-weights.txt"));
    }

    /**
     * Weights by feature name.
     *
     * @param byFeature features that are absent weigh nothing; {@code bias} is added to every score
     */
    public static EvidenceWeights of(Map<String, Double> byFeature) {
        return new EvidenceWeights(byFeature);
    }

    private static EvidenceWeights parse(List<String> lines) {
        Map<String, Double> weights = new LinkedHashMap<>();
        for (String line : lines) {
            String[] parts = line.split("\\s+", -1);
            weights.put(parts[0], Double.valueOf(parts[1]));
        }
        return new EvidenceWeights(weights);
    }

    /** The logarithm of what a unit with these features is worth. */
    double score(Map<String, Double> features) {
        double sum = byFeature.getOrDefault("bias", 0.0);
        for (Map.Entry<String, Double> feature : features.entrySet()) {
            sum += byFeature.getOrDefault(feature.getKey(), 0.0) * feature.getValue();
        }
        return sum;
    }
}
