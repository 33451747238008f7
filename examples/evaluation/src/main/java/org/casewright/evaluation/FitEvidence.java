package org.casewright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.casewright.evaluation.Consultation.Fact;
import org.casewright.evaluation.Spread.Tally;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.evidence.EvidenceSelector;
import org.casewright.generation.evidence.EvidenceWeights;
import org.casewright.generation.evidence.Sentence;
import org.casewright.generation.evidence.Utterance;

/**
 * Fits the weights of chosen evidence and says, by cross-validation, what they are worth:
 * {@code --coverage PRIMOCK57 --notes ACI_BENCH --weights evidence-weights.txt [--write]}.
 *
 * <p>Rows are units of evidence. Their worth is, with a checklist, the facts they alone cover (critical 1, non-critical
 * 0.3); otherwise the rarity-weighted content stems they share with the note a person wrote; scaled so that each
 * document's mean is 1. Documents with a checklist count three, others 0.3: coverage is the aim and ROUGE is not. Weights are
 * drawn to the hand-set column of the file, and those marked {@code keep} never fall below it: clinics seldom speak of a
 * child's wishes, so their silence must not unlearn them. Position and neighbours are left out, since a home visit is
 * not laid out like a consultation.
 *
 * <p>Five folds by document; a consultation is never judged by weights that saw it.
 */
final class FitEvidence {

    private static final int FOLDS = 5;
    private static final double PULL = 300;
    private static final double CHECKLIST_COUNTS = 3;
    private static final double NOTE_COUNTS = 0.3;
    private static final double[] SHARES = {0.25, 0.40};

    /** A document to learn from or to be judged on. */
    private record Case(
            List<Utterance> utterances,
            List<Fact> facts,
            String note,
            boolean notes,
            List<Evidence> units,
            List<Double> worth) {}

    /** A line of the weights file. */
    private record Setting(String name, double hand, boolean keep) {}

    private final EvidenceSelector selector = new EvidenceSelector();
    private final Map<String, Integer> documentsWithStem = new HashMap<>();
    private int documents;

    private FitEvidence() {}

    public static void main(String[] args) throws IOException {
        Map<String, String> given = new HashMap<>();
        for (int i = 0; i + 1 < args.length; i++) {
            given.put(args[i], args[i + 1]);
        }
        Path file = path(given, "--weights");
        List<Setting> settings = settings(file);
        List<Case> cases = new FitEvidence().read(path(given, "--coverage"), path(given, "--notes"));
        crossValidate(cases, settings);
        if (List.of(args).contains("--write")) {
            write(file, settings, fit(cases, settings));
        }
    }

    private static Path path(Map<String, String> given, String name) {
        String path = given.getOrDefault(name, "");
        if (path.isEmpty()) {
            throw new IllegalArgumentException("FitEvidence needs " + name);
        }
        return Path.of(path);
    }

    private List<Case> read(Path coverage, Path notes) throws IOException {
        List<Consultation> consultations = Consultation.read(coverage);
        List<DialogueNote> dialogues = DialogueNote.read(notes);
        consultations.forEach(consultation -> countStems(consultation.utterances()));
        dialogues.forEach(dialogue -> countStems(dialogue.utterances()));
        List<Case> cases = new ArrayList<>();
        consultations.forEach(c -> cases.add(of(c.utterances(), c.facts(), c.note(), false)));
        dialogues.forEach(d -> cases.add(of(d.utterances(), List.of(), d.note(), true)));
        return cases;
    }

    private void countStems(List<Utterance> utterances) {
        Set<String> stems = new HashSet<>();
        utterances.forEach(utterance -> stems.addAll(ContentStems.of(utterance.text())));
        stems.forEach(stem -> documentsWithStem.merge(stem, 1, Integer::sum));
        documents++;
    }

    private Case of(List<Utterance> utterances, List<Fact> facts, String note, boolean notes) {
        List<Evidence> units = selector.candidates(utterances);
        Set<String> noted = ContentStems.of(note);
        double[] worth = new double[units.size()];
        double sum = 0;
        for (int i = 0; i < worth.length; i++) {
            Set<String> stems = new LinkedHashSet<>();
            for (Sentence sentence : units.get(i).sentences()) {
                stems.addAll(ContentStems.of(sentence.text()));
            }
            worth[i] = facts.isEmpty() ? worthByNote(stems, noted) : worthByFacts(stems, facts);
            sum += worth[i];
        }
        for (int i = 0; i < worth.length && sum > 0; i++) {
            worth[i] *= worth.length / sum;
        }
        return new Case(
                utterances,
                facts,
                note,
                notes,
                units,
                Arrays.stream(worth).boxed().toList());
    }

    private double worthByNote(Set<String> stems, Set<String> noted) {
        return stems.stream()
                .filter(noted::contains)
                .mapToDouble(stem -> Math.log((documents + 1.0) / documentsWithStem.getOrDefault(stem, 1)))
                .sum();
    }

    private static double worthByFacts(Set<String> stems, List<Fact> facts) {
        double worth = 0;
        for (Fact fact : facts) {
            if (Coverage.isFact(fact) && Coverage.covers(List.of(stems), ContentStems.of(fact.text()))) {
                worth += fact.critical() ? 1 : 0.3;
            }
        }
        return worth;
    }

    private static void crossValidate(List<Case> cases, List<Setting> settings) {
        Map<String, List<Tally>> tallies = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Case> train = new ArrayList<>();
            List<Case> test = new ArrayList<>();
            for (int i = 0; i < cases.size(); i++) {
                (i % FOLDS == fold ? test : train).add(cases.get(i));
            }
            EvidenceSelector fitted = new EvidenceSelector(EvidenceWeights.of(fit(train, settings)));
            test.forEach(one -> judge(one, fitted, tallies));
        }
        tallies.forEach((name, documents) -> {
            Spread spread = Spread.of(documents);
            System.out.printf(
                    Locale.ROOT,
                    "%s %.3f (%.3f to %.3f, %d documents)%n",
                    name,
                    spread.value(),
                    spread.low(),
                    spread.high(),
                    documents.size());
        });
    }

    private static void judge(Case one, EvidenceSelector fitted, Map<String, List<Tally>> tallies) {
        int total = Pieces.words(Pieces.ofAll(one.utterances()));
        for (double share : SHARES) {
            if (one.facts().isEmpty() && !one.notes()) {
                continue;
            }
            List<String> chosen = Coverage.select(fitted, one.utterances(), share * total);
            if (one.notes()) {
                Rouge rouge = Rouge.of(String.join("\n", chosen), one.note());
                add(tallies, "notes.rouge1@" + share, rouge.rouge1(), 1);
                add(tallies, "notes.rouge2@" + share, rouge.rouge2(), 1);
                add(tallies, "notes.rougeL@" + share, rouge.rougeL(), 1);
                continue;
            }
            List<Set<String>> windows = Coverage.windows(chosen);
            for (boolean critical : new boolean[] {true, false}) {
                List<Fact> facts = one.facts().stream()
                        .filter(f -> f.critical() == critical && Coverage.isFact(f))
                        .toList();
                long found = facts.stream()
                        .filter(f -> Coverage.covers(windows, ContentStems.of(f.text())))
                        .count();
                add(
                        tallies,
                        "coverage." + (critical ? "critical@" : "noncritical@") + share,
                        (double) found,
                        facts.size());
            }
        }
    }

    private static void add(Map<String, List<Tally>> tallies, String name, double part, double whole) {
        tallies.computeIfAbsent(name, key -> new ArrayList<>()).add(new Tally(part, whole));
    }

    private static Map<String, Double> fit(List<Case> cases, List<Setting> settings) {
        List<String> names = settings.stream().map(Setting::name).toList();
        int rows = cases.stream().mapToInt(one -> one.units().size()).sum();
        double[][] x = new double[rows][];
        double[] y = new double[rows];
        double[] weight = new double[rows];
        int row = 0;
        for (Case one : cases) {
            for (int i = 0; i < one.units().size(); i++) {
                x[row] = row(one.units().get(i), names);
                y[row] = one.worth().get(i);
                weight[row++] = one.facts().isEmpty() ? NOTE_COUNTS : CHECKLIST_COUNTS;
            }
        }
        double[] prior = new double[names.size() + 1];
        for (int j = 0; j < names.size(); j++) {
            prior[j + 1] = settings.get(j).hand();
        }
        double[] fitted = PoissonRidge.fit(x, y, weight, prior, PULL);
        Map<String, Double> weights = new LinkedHashMap<>();
        for (int j = 0; j < names.size(); j++) {
            boolean keep = settings.get(j).keep();
            double value = keep ? Math.max(fitted[j + 1], prior[j + 1]) : fitted[j + 1];
            weights.put(names.get(j), Math.round(value * 100) / 100.0);
        }
        return weights;
    }

    private static double[] row(Evidence unit, List<String> names) {
        double[] x = new double[names.size() + 1];
        x[0] = 1;
        for (int j = 0; j < names.size(); j++) {
            x[j + 1] = unit.features().getOrDefault(names.get(j), 0.0);
        }
        return x;
    }

    private static List<Setting> settings(Path file) throws IOException {
        List<Setting> settings = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.strip().split("\\s+", -1);
                settings.add(new Setting(parts[0], Double.parseDouble(parts[2]), parts.length > 3));
            }
        }
        return settings;
    }

    private static void write(Path file, List<Setting> settings, Map<String, Double> weights) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .toList());
        settings.forEach(setting -> lines.add(String.format(
                Locale.ROOT,
                "%-24s %6.2f %6.2f%s",
                setting.name(),
                weights.getOrDefault(setting.name(), setting.hand()),
                setting.hand(),
                setting.keep() ? "  keep" : "")));
        Files.write(file, lines);
    }
}
