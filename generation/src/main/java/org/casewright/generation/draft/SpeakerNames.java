package org.casewright.generation.draft;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.casewright.core.record.Person;

/**
 * Who on the record a transcript's speaker label names, where the label leaves no doubt: the full name, a first name
 * that only one of them has, or the relationship itself. Immutable and safe for many threads.
 */
public final class SpeakerNames {

    private final List<Person> people;

    /**
     * Names of these people.
     *
     * @param people on the record
     */
    public SpeakerNames(List<Person> people) {
        this.people = List.copyOf(people);
    }

    /**
     * The person a label names.
     *
     * @param label as in the transcript
     * @return empty if nobody, or more than one, could be meant
     */
    public Optional<Person> person(String label) {
        String wanted = plain(label);
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        return one(wanted, true).or(() -> one(wanted, false));
    }

    private Optional<Person> one(String wanted, boolean whole) {
        List<Person> fitting = people.stream()
                .filter(person -> whole ? plain(person.name()).equals(wanted) : fits(person, wanted))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private static boolean fits(Person person, String wanted) {
        String name = plain(person.name());
        return name.startsWith(wanted + " ")
                || wanted.startsWith(name + " ")
                || plain(person.relationship()).equals(wanted);
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replaceAll("\\(.*?\\)|[^\\p{L}\\p{N}' -]", " ")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
