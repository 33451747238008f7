package org.casewright.generation.draft;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.casewright.core.record.Passage;
import org.casewright.core.record.Person;

/** Sees to it that a father's words do not stand as the mother's view, as far as the record tells who is who. */
final class VoiceCheck {

    private final SpeakerNames names;
    private final Set<String> speakers;

    VoiceCheck(List<Person> people, List<Passage> passages) {
        this.names = new SpeakerNames(people);
        this.speakers =
                passages.stream().flatMap(passage -> passage.speaker().stream()).collect(Collectors.toSet());
    }

    /**
     * Whether one of the cited speakers is somebody whose voice is wanted.
     *
     * <p>Where nobody in the material is known to be a wanted voice, a speaker of whom the record knows nothing may be
     * one; a person has to look.
     *
     * @param wanted relationships; empty for anybody
     * @param cited labels of those who are cited
     */
    boolean heard(Set<String> wanted, Collection<String> cited) {
        if (wanted.isEmpty() || cited.stream().anyMatch(label -> is(wanted, label))) {
            return true;
        }
        boolean unknown = cited.isEmpty()
                || cited.stream().anyMatch(label -> names.person(label).isEmpty());
        return unknown && speakers.stream().noneMatch(label -> is(wanted, label));
    }

    private boolean is(Set<String> wanted, String label) {
        Optional<List<String>> relationship =
                names.person(label).map(Person::relationship).map(Tokens::of);
        return wanted.stream()
                .map(Tokens::of)
                .anyMatch(voice -> relationship
                        .map(words -> words.containsAll(voice))
                        .orElseGet(() -> Tokens.of(label).equals(voice)));
    }
}
