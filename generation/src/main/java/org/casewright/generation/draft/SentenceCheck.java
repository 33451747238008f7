package org.casewright.generation.draft;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Statement;
import org.casewright.core.document.Support;
import org.casewright.core.grounding.Fidelity;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.Person;

/** Decides whether a drafted sentence may be shown: its places must resolve, and its words must rest on them. */
final class SentenceCheck {

    /** What became of a sentence. */
    sealed interface Verdict {
        record Kept(List<Citation> citations, Support support) implements Verdict {}

        record Held(String reason) implements Verdict {}
    }

    private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final int SALT_BYTES = 16;

    private final Map<PassageId, Passage> passages;
    private final Occasion occasion;
    private final Fidelity fidelity;
    private final RandomGenerator random;

    SentenceCheck(Map<PassageId, Passage> passages, Occasion occasion, RandomGenerator random) {
        this.passages = passages;
        this.occasion = occasion;
        this.fidelity =
                Fidelity.knowing(occasion.people().stream().map(Person::name).toList());
        this.random = random;
    }

    Verdict check(DraftedSentence sentence) {
        if (sentence.text().isBlank()) {
            return new Verdict.Held("it says nothing");
        }
        if (sentence.spans().isEmpty()) {
            return new Verdict.Held("it points at no source");
        }
        List<Citation> citations = new ArrayList<>();
        for (Span span : sentence.spans()) {
            Optional<Citation> citation = resolve(span);
            if (citation.isEmpty()) {
                return new Verdict.Held("it points at a place that is not in the source");
            }
            citations.add(citation.get());
        }
        return ground(sentence, citations);
    }

    /** The labels of those whose words are cited. */
    List<String> speakers(List<Citation> citations) {
        Set<String> speakers = new LinkedHashSet<>();
        for (Citation citation : citations) {
            Optional.ofNullable(passages.get(citation.passage()))
                    .flatMap(Passage::speaker)
                    .ifPresent(speakers::add);
        }
        return List.copyOf(speakers);
    }

    private Optional<Citation> resolve(Span span) {
        Passage passage = passages.get(span.passage());
        if (passage == null
                || span.start() < 0
                || span.end() <= span.start()
                || span.end() > passage.text().length()
                || splitsCharacter(passage.text(), span.start())
                || splitsCharacter(passage.text(), span.end())
                || passage.text().substring(span.start(), span.end()).isBlank()) {
            return Optional.empty();
        }
        byte[] salt = new byte[SALT_BYTES];
        random.nextBytes(salt);
        Citation citation = Citation.of(passage, span.start(), span.end(), salt);
        return citation.resolvesIn(passage) ? Optional.of(citation) : Optional.empty();
    }

    /** Half a surrogate pair has no bytes in UTF-8, so an excerpt cut there could never be compared. */
    private static boolean splitsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private Verdict ground(DraftedSentence sentence, List<Citation> citations) {
        List<String> excerpts = citations.stream().map(Citation::excerpt).toList();
        List<String> context = context(citations);
        if (sentence.origin() == Statement.Origin.EXTRACTED) {
            return WordForWord.holds(sentence.text(), excerpts, context)
                    ? new Verdict.Kept(citations, new Support.Supported())
                    : new Verdict.Held("it has words that its source does not have");
        }
        Support support = fidelity.compare(sentence.text(), excerpts, context);
        if (support instanceof Support.Contradicted contradicted) {
            return new Verdict.Held("its source says otherwise: " + contradicted.reason());
        }
        if (support instanceof Support.Unsupported unsupported) {
            return new Verdict.Held("its source does not say so: " + unsupported.reason());
        }
        return new Verdict.Kept(citations, support);
    }

    private List<String> context(List<Citation> citations) {
        List<String> context = new ArrayList<>(speakers(citations));
        for (Person person : occasion.people()) {
            context.add(person.name());
            context.add(person.relationship());
        }
        occasion.on().ifPresent(day -> {
            context.add(day.toString());
            context.add(LONG_DAY.format(day));
        });
        return List.copyOf(context);
    }
}
