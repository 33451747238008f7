package org.casewright.generation.extractive;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Person;
import org.casewright.generation.draft.DraftedSentence;
import org.casewright.generation.draft.Span;
import org.casewright.generation.draft.SpeakerNames;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.evidence.Sentence;

/**
 * Puts quoted words into a sentence of the record: who said it, what they were asked, and the words as they were said.
 * One serves one draft, on one thread.
 */
final class Wording {

    private static final Set<String> CHILDREN = Set.of("child", "young person", "son", "daughter", "brother", "sister");

    /** In words. A longer quotation is a speech. */
    private static final int LONGEST_BREATH = 70;

    private final List<Passage> passages;
    private final SpeakerNames voices;
    private final Set<Span> quoted = new HashSet<>();

    Wording(List<Passage> passages, SpeakerNames voices) {
        this.passages = passages;
        this.voices = voices;
    }

    /**
     * Pieces in order; what one voice said in one breath stays one sentence, and nothing is quoted twice in a draft.
     *
     * @param pieces in the order they were said
     */
    List<DraftedSentence> sentences(List<Piece> pieces) {
        List<DraftedSentence> sentences = new ArrayList<>();
        int i = 0;
        while (i < pieces.size()) {
            List<Sentence> statements = new ArrayList<>(pieces.get(i).evidence().statements());
            Evidence first = pieces.get(i).evidence();
            int words = pieces.get(i).words();
            while (i + 1 < pieces.size()
                    && goesOn(statements.get(statements.size() - 1), pieces.get(i + 1))
                    && words + pieces.get(i + 1).words() <= LONGEST_BREATH) {
                i++;
                statements.addAll(pieces.get(i).evidence().statements());
                words += pieces.get(i).words();
            }
            DraftedSentence sentence = sentence(first, statements);
            if (quoted.addAll(sentence.spans())) {
                sentences.add(sentence);
            }
            i++;
        }
        return List.copyOf(sentences);
    }

    private boolean goesOn(Sentence last, Piece next) {
        Sentence first = next.evidence().statements().get(0);
        return next.evidence().questions().isEmpty()
                && first.utterance() == last.utterance()
                && first.start() >= last.end()
                && passages.get(last.utterance())
                        .text()
                        .substring(last.end(), first.start())
                        .isBlank();
    }

    private DraftedSentence sentence(Evidence evidence, List<Sentence> statements) {
        Quotation said = Quotation.of(statements, passages);
        if (evidence.questions().isEmpty()) {
            return drafted(name(evidence.speaker()) + " said: " + quoted(said.text()), said.spans());
        }
        List<Sentence> questions = evidence.questions();
        Quotation asked = Quotation.of(questions.subList(questions.size() - 1, questions.size()), passages);
        List<Span> spans = new ArrayList<>(asked.spans());
        spans.addAll(said.spans());
        return drafted(
                "Asked " + quoted(asked.text()) + ", " + name(evidence.speaker()) + " said: " + quoted(said.text()),
                spans);
    }

    /** One sentence by itself, as for an action. */
    DraftedSentence sentence(String speaker, Sentence sentence) {
        Quotation said = Quotation.of(List.of(sentence), passages);
        return drafted(name(speaker) + " said: " + quoted(said.text()), said.spans());
    }

    /** The name as the record writes it, with what the person is to the child; a child is called by name alone. */
    private String name(String label) {
        if (label.isBlank()) {
            return "A speaker";
        }
        return voices.person(label).map(person -> name(label, person)).orElse(label);
    }

    private static String name(String label, Person person) {
        String relationship = person.relationship();
        if (CHILDREN.contains(relationship.toLowerCase(Locale.ROOT))) {
            return person.name().strip().split("\\s+", 2)[0];
        }
        return label.equalsIgnoreCase(relationship) ? label : label + " (" + relationship + ")";
    }

    private static DraftedSentence drafted(String text, List<Span> spans) {
        return new DraftedSentence(text, spans, Statement.Origin.EXTRACTED);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
