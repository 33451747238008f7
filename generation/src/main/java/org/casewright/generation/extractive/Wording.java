package org.casewright.generation.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.DraftedSentence;
import org.casewright.generation.draft.Span;
import org.casewright.generation.draft.SpeakerNames;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.evidence.Sentence;

/** Puts quoted words into a sentence of the record: who said it, what they were asked, and the words as they were said. */
final class Wording {

    private static final Set<String> CHILDREN = Set.of("child", "young person", "son", "daughter", "brother", "sister");

    private final List<Passage> passages;
    private final SpeakerNames voices;

    Wording(List<Passage> passages, SpeakerNames voices) {
        this.passages = passages;
        this.voices = voices;
    }

    /** The whole piece: the question where the answer needs it, and the answer. */
    DraftedSentence sentence(Evidence evidence) {
        Quotation said = Quotation.of(evidence.statements(), passages);
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
        return voices.person(label)
                .map(person -> CHILDREN.contains(person.relationship().toLowerCase(Locale.ROOT))
                        ? label
                        : label + " (" + person.relationship() + ")")
                .orElse(label);
    }

    private static DraftedSentence drafted(String text, List<Span> spans) {
        return new DraftedSentence(text, spans, Statement.Origin.EXTRACTED);
    }

    private static String quoted(String words) {
        return "“" + words + "”";
    }
}
