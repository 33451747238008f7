package org.casewright.generation.chatmodel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.casewright.core.document.Occasion;
import org.casewright.core.internal.Digests;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Person;

/** The passages a model is shown, each on one line under a short number, between marks that no passage can forge. */
final class EvidencePage {

    private static final int LONGEST_LABEL = 60;

    private final List<Passage> passages;
    private final String text;
    private final String mark;

    EvidencePage(List<Passage> passages) {
        this.passages = List.copyOf(passages);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            String speaker =
                    passage.speaker().map(label -> cut(line(label)) + ": ").orElse("");
            lines.add("[" + (i + 1) + "] " + speaker + line(passage.text()));
        }
        this.text = String.join("\n", lines);
        // Made from all the passages together: nobody can have said it.
        this.mark = "#" + Digests.sha256(text).substring(0, 16);
    }

    String text() {
        return text;
    }

    String mark() {
        return mark;
    }

    List<Passage> passages() {
        return passages;
    }

    Optional<Passage> numbered(int number) {
        return number >= 1 && number <= passages.size() ? Optional.of(passages.get(number - 1)) : Optional.empty();
    }

    /** Who is who, of those alone who are named on the page: a model need not know of anybody else. */
    String people(Occasion occasion) {
        String page = text.toLowerCase(Locale.ROOT);
        String people = occasion.people().stream()
                .filter(person -> List.of(person.name().toLowerCase(Locale.ROOT).split("\\s+")).stream()
                        .anyMatch(page::contains))
                .map(EvidencePage::introduce)
                .collect(Collectors.joining("; "));
        return people.isEmpty() ? "not given" : people;
    }

    private static String introduce(Person person) {
        return line(person.name()) + " (" + line(person.relationship()) + ")";
    }

    private static String cut(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL) + "…";
    }

    /** On one line, so that no passage can look like two. */
    private static String line(String text) {
        return text.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
    }
}
