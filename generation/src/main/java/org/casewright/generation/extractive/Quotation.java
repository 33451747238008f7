package org.casewright.generation.extractive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.Span;
import org.casewright.generation.evidence.Sentence;

/**
 * Words taken from passages without a change: what stands between the quotation marks of a sentence.
 *
 * @param text the words; stretches of several passages are joined by an ellipsis
 * @param spans where they stand
 */
record Quotation(String text, List<Span> spans) {

    /** Sounds that carry nothing and would make a quotation tiresome; an answer such as "yeah" carries something. */
    private static final Pattern OPENING_NOISE = Pattern.compile(
            "^(?:(?:um+|uh+|er+|erm+|hmm+|ah|oh)\\b[,.… ]*|(?:so|and|well|okay|ok|right|but),? (?=\\w+ \\w+))+",
            Pattern.CASE_INSENSITIVE);

    /** Neighbouring sentences of one passage become one stretch. */
    static Quotation of(List<Sentence> sentences, List<Passage> passages) {
        List<Span> spans = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        int i = 0;
        while (i < sentences.size()) {
            Sentence first = sentences.get(i);
            Passage passage = passages.get(first.utterance());
            WholeSentence whole = WholeSentence.around(passage.text(), first.start(), first.end());
            int start = whole.start() + noise(passage.text().substring(whole.start(), whole.end()));
            int end = whole.end();
            while (i + 1 < sentences.size() && follows(sentences.get(i + 1), first.utterance(), end, passage)) {
                Sentence next = sentences.get(++i);
                end = Math.max(
                        end,
                        WholeSentence.around(passage.text(), next.start(), next.end())
                                .end());
            }
            spans.add(new Span(passage.id(), start, end));
            texts.add(passage.text().substring(start, end));
            i++;
        }
        return new Quotation(String.join(" … ", texts), List.copyOf(spans));
    }

    private static boolean follows(Sentence next, int utterance, int end, Passage passage) {
        return next.utterance() == utterance
                && (next.start() < end
                        || passage.text().substring(end, next.start()).isBlank());
    }

    private static int noise(String text) {
        Matcher noise = OPENING_NOISE.matcher(text);
        return noise.find() && noise.end() < text.length() ? noise.end() : 0;
    }
}
