package org.casewright.core.fhir;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.casewright.core.record.Person;

/** What the words for a relationship mean in FHIR, from {@code relationships.csv}. Words it does not know stay words. */
final class Relationships {

    /** The resource a person becomes. */
    enum Kind {
        PATIENT,
        RELATED_PERSON,
        PRACTITIONER
    }

    private record Meaning(Kind kind, Optional<String> role) {}

    private static final Meaning RELATED = new Meaning(Kind.RELATED_PERSON, Optional.empty());

    private final Map<String, Meaning> meanings;

    private Relationships(Map<String, Meaning> meanings) {
        this.meanings = meanings;
    }

    static Relationships read() {
        try (InputStream in = Objects.requireNonNull(Relationships.class.getResourceAsStream("relationships.csv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return new Relationships(lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(",", -1))
                    .collect(Collectors.toUnmodifiableMap(parts -> parts[0], parts -> meaning(parts[1], parts[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException("The relationships are missing from the FHIR jar", e);
        }
    }

    /** The words it knows, in the order of the alphabet. */
    SortedSet<String> words() {
        return new TreeSet<>(meanings.keySet());
    }

    Kind kind(Person person) {
        return meaning(person).kind();
    }

    /** The code in HL7's v3 RoleCode, where the words have one. */
    Optional<String> role(Person person) {
        return meaning(person).role();
    }

    private Meaning meaning(Person person) {
        return meanings.getOrDefault(person.relationship().strip().toLowerCase(Locale.ROOT), RELATED);
    }

    private static Meaning meaning(String kind, String role) {
        return new Meaning(
                switch (kind) {
                    case "Patient" -> Kind.PATIENT;
                    case "Practitioner" -> Kind.PRACTITIONER;
                    default -> Kind.RELATED_PERSON;
                },
                Optional.of(role).filter(code -> !code.isEmpty()));
    }
}
