package org.casewright.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.casewright.evaluation.Consultation.Fact;
import org.casewright.evaluation.Spread.Tally;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.evidence.EvidenceSelector;
import org.casewright.generation.evidence.Sentence;
import org.casewright.generation.evidence.Utterance;

/**
 * How much of what a note must hold survives when only a share of the words is kept (PriMock57).
 *
 * <p><b>A fact</b> is a row of a consultation's {@code Checklist} sheet that its clinician marked critical ({@code c}) or
 * non-critical ({@code nc}). Rows marked otherwise or not at all, headings among them, are not facts. The row's own words
 * count, without its stars and without the rows it hangs under. A row whose words are all function words ("Nil") cannot be
 * looked for and is left out. Where two clinicians wrote checklists for one consultation, the facts of both count.
 *
 * <p><b>A fact is covered</b> when at least two thirds of its {@linkplain ContentStems content stems} lie within three
 * pieces in a row of the chosen text, pieces being cut by the {@linkplain Pieces yardstick's own rule}. Facts are pooled over
 * consultations; intervals come from a bootstrap over consultations. Consultations without a checklist are not measured.
 *
 * <p>It is a proxy: it looks for words, so it sees neither a negation lost nor a synonym ("CP" for chest pain), and the
 * whole transcript reaches about three quarters.
 */
public final class Coverage implements EvaluationTask {

    private static final double DEFAULT_WORDS = 0.25;
    private static final int WINDOW = 3;
    private static final int RANDOM_RUNS = 20;

    private final EvidenceSelector selector;

    /** Measures the selector that comes with the library. */
    public Coverage() {
        this(new EvidenceSelector());
    }

    /** Measures another selector. */
    public Coverage(EvidenceSelector selector) {
        this.selector = selector;
    }

    @Override
    public String name() {
        return "coverage";
    }

    @Override
    public Report run(Path data, Options options) throws IOException {
        double share = options.words().orElse(DEFAULT_WORDS);
        List<Consultation> consultations = Consultation.read(data).stream()
                .filter(consultation -> !consultation.facts().isEmpty())
                .limit(options.limit())
                .toList();
        Rows rows = new Rows();
        List<String> cases = new ArrayList<>();
        for (Consultation consultation : consultations) {
            measure(consultation, share, rows, cases);
        }
        return new Report(name(), consultations.size(), rows.metrics(), cases);
    }

    private void measure(Consultation consultation, double share, Rows rows, List<String> cases)
            throws JsonProcessingException {
        List<String> all = Pieces.ofAll(consultation.utterances());
        int total = Pieces.words(all);
        double maxWords = share * total;
        List<String> chosen = select(selector, consultation.utterances(), maxWords);
        rows.add("", consultation.facts(), chosen, total);
        rows.add("lead.", consultation.facts(), Baselines.lead(all, maxWords), total);
        rows.add("textrank.", consultation.facts(), Baselines.textRank(all, maxWords), total);
        for (int run = 0; run < RANDOM_RUNS; run++) {
            rows.add("random.", consultation.facts(), Baselines.random(all, maxWords, run), total);
        }
        rows.add("ceiling.", consultation.facts(), all, total);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("id", consultation.id());
        line.put("words_share", (double) Pieces.words(chosen) / total);
        line.put("missed", missed(consultation.facts(), chosen));
        line.put("chosen", chosen);
        cases.add(new ObjectMapper().writeValueAsString(line));
    }

    /** The chosen text, piece by piece, never more than {@code maxWords} as the yardstick counts them. */
    static List<String> select(EvidenceSelector selector, List<Utterance> utterances, double maxWords) {
        int budget = (int) maxWords;
        List<String> pieces = chosen(selector.select(utterances, budget), utterances);
        while (Pieces.words(pieces) > maxWords) {
            budget -= Math.max(1, Pieces.words(pieces) - (int) maxWords);
            pieces = chosen(selector.select(utterances, Math.max(0, budget)), utterances);
        }
        return pieces;
    }

    private static List<String> chosen(List<Evidence> evidence, List<Utterance> utterances) {
        List<String> pieces = new ArrayList<>();
        for (Evidence one : evidence) {
            for (Sentence sentence : one.sentences()) {
                pieces.addAll(Pieces.of(
                        utterances.get(sentence.utterance()).text().substring(sentence.start(), sentence.end())));
            }
        }
        return pieces;
    }

    private static List<String> missed(List<Fact> facts, List<String> chosen) {
        List<Set<String>> windows = windows(chosen);
        return facts.stream()
                .filter(fact -> fact.critical() && isFact(fact) && !covers(windows, ContentStems.of(fact.text())))
                .map(Fact::text)
                .toList();
    }

    static boolean isFact(Fact fact) {
        return !ContentStems.of(fact.text()).isEmpty();
    }

    /** The stems of every three pieces in a row; of all pieces where there are fewer. */
    static List<Set<String>> windows(List<String> pieces) {
        List<Set<String>> stems = pieces.stream().map(ContentStems::of).toList();
        List<Set<String>> windows = new ArrayList<>();
        for (int i = 0; i == 0 || i + WINDOW <= stems.size(); i++) {
            Set<String> window = new HashSet<>();
            stems.subList(i, Math.min(stems.size(), i + WINDOW)).forEach(window::addAll);
            windows.add(window);
        }
        return windows;
    }

    static boolean covers(List<Set<String>> windows, Set<String> fact) {
        return windows.stream()
                .anyMatch(window -> 3 * fact.stream().filter(window::contains).count() >= 2L * fact.size());
    }

    /** Tallies by row and document. */
    private static final class Rows {

        private final Map<String, List<Tally>> tallies = new LinkedHashMap<>();

        void add(String row, List<Fact> facts, List<String> chosen, int totalWords) {
            List<Set<String>> windows = windows(chosen);
            double[] found = new double[2];
            double[] all = new double[2];
            for (Fact fact : facts) {
                Set<String> stems = ContentStems.of(fact.text());
                if (!stems.isEmpty()) {
                    int level = fact.critical() ? 0 : 1;
                    all[level]++;
                    found[level] += covers(windows, stems) ? 1 : 0;
                }
            }
            tally(row + "critical", found[0], all[0]);
            tally(row + "noncritical", found[1], all[1]);
            tally(row + "words_share", Pieces.words(chosen), totalWords);
        }

        private void tally(String name, double part, double whole) {
            tallies.computeIfAbsent(name, key -> new ArrayList<>()).add(new Tally(part, whole));
        }

        Map<String, Double> metrics() {
            Map<String, Double> metrics = new LinkedHashMap<>();
            tallies.forEach((name, documents) -> {
                Spread spread = Spread.of(documents);
                if (name.endsWith("words_share")) {
                    metrics.put(name, spread.value());
                } else {
                    spread.addTo(metrics, name);
                }
            });
            return metrics;
        }
    }
}
