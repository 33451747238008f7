package org.casewright.generation.chatmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.core.document.Field;
import org.casewright.core.document.TemplateSection;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.DraftingTask;
import org.casewright.generation.draft.SpeakerNames;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.evidence.EvidenceSelector;
import org.casewright.generation.evidence.Sentence;
import org.casewright.generation.evidence.Utterance;

/** The passages that tell most, chosen without a model. */
final class TellingPassages implements PassageSelector {

    private final EvidenceSelector selector = new EvidenceSelector();

    @Override
    public Map<String, List<Passage>> select(DraftingTask task, int maxWords) {
        List<Passage> all = task.passages();
        boolean everythingFits = all.stream().mapToInt(TellingPassages::words).sum() <= maxWords;
        List<Evidence> telling = everythingFits ? List.of() : telling(all, maxWords);
        SpeakerNames names = new SpeakerNames(task.occasion().people());
        Map<String, List<Passage>> chosen = new HashMap<>();
        for (TemplateSection section : task.template().sections()) {
            chosen.put(section.id(), everythingFits ? all : fill(all, telling, voices(section), names, maxWords));
        }
        return chosen;
    }

    private List<Evidence> telling(List<Passage> all, int maxWords) {
        List<Evidence> telling = new ArrayList<>(selector.select(utterances(all), maxWords));
        telling.sort(Comparator.comparingDouble(Evidence::score).reversed());
        return telling;
    }

    private static List<Passage> fill(
            List<Passage> all, List<Evidence> telling, Set<String> voices, SpeakerNames names, int maxWords) {
        Basket basket = new Basket(all);
        for (int i = 0; !voices.isEmpty() && i < all.size(); i++) {
            if (all.get(i)
                    .speaker()
                    .filter(label -> wanted(label, voices, names))
                    .isPresent()) {
                basket.add(List.of(i), maxWords / 2);
            }
        }
        for (Evidence evidence : telling) {
            basket.add(evidence.sentences().stream().map(Sentence::utterance).toList(), maxWords);
        }
        return basket.passages();
    }

    private static boolean wanted(String label, Set<String> voices, SpeakerNames names) {
        return names.person(label)
                .map(person -> voices.contains(person.relationship().toLowerCase(Locale.ROOT)))
                .orElseGet(() -> voices.contains(label.toLowerCase(Locale.ROOT)));
    }

    private static Set<String> voices(TemplateSection section) {
        return section.fields().stream()
                .flatMap(field ->
                        field instanceof Field.Narrative narrative ? narrative.voices().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static List<Utterance> utterances(List<Passage> passages) {
        List<Utterance> utterances = new ArrayList<>();
        for (Passage passage : passages) {
            utterances.add(new Utterance(utterances.size(), passage.speaker().orElse(""), passage.text()));
        }
        return utterances;
    }

    private static int words(Passage passage) {
        return passage.text().strip().split("\\s+").length;
    }

    /** What was chosen so far. */
    private static final class Basket {

        private final List<Passage> all;
        private final Set<Integer> chosen = new HashSet<>();
        private int words;

        Basket(List<Passage> all) {
            this.all = all;
        }

        /** Takes these passages together, a question with its answer, if they fit. */
        void add(List<Integer> numbers, int maxWords) {
            Set<Integer> more = new HashSet<>(numbers);
            more.removeAll(chosen);
            int length =
                    more.stream().mapToInt(number -> words(all.get(number))).sum();
            if (words + length <= maxWords) {
                chosen.addAll(more);
                words += length;
            }
        }

        List<Passage> passages() {
            return chosen.stream().sorted().map(all::get).toList();
        }
    }
}
