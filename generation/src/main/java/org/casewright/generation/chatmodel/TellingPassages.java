package org.casewright.generation.chatmodel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
    public List<Passage> select(DraftingTask task, TemplateSection section, int maxWords) {
        List<Passage> all = task.passages();
        if (all.stream().mapToInt(TellingPassages::words).sum() <= maxWords) {
            return all;
        }
        Basket basket = new Basket(all);
        Set<String> voices = voices(section);
        SpeakerNames names = new SpeakerNames(task.occasion().people());
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i)
                    .speaker()
                    .filter(label -> wanted(label, voices, names))
                    .isPresent()) {
                basket.add(List.of(i), maxWords / 2);
            }
        }
        selector.select(utterances(all), maxWords).stream()
                .sorted(Comparator.comparingDouble(Evidence::score).reversed())
                .forEach(evidence -> basket.add(
                        evidence.sentences().stream().map(Sentence::utterance).toList(), maxWords));
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
