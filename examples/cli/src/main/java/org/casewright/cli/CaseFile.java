package org.casewright.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casewright.core.json.CasewrightModule;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Tenant;

/**
 * The little a case-management system has to say about a case: {@code case.json}.
 *
 * @param tenant the authority
 * @param caseId the file
 * @param people known to the case
 */
record CaseFile(Tenant tenant, CaseId caseId, List<Person> people) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new CasewrightModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    CaseFile {
        people = List.copyOf(people);
    }

    static CaseFile read(String file) throws IOException {
        String text = FileStore.read(file);
        try {
            return MAPPER.readValue(text, CaseFile.class);
        } catch (JsonProcessingException e) {
            throw new IOException(
                    FileStore.name(file)
                            + " is not a case file: it needs \"tenant\", \"caseId\" and \"people\", each with"
                            + " \"id\", \"name\", \"relationship\" and, if known, \"bornOn\"",
                    e);
        }
    }

    /** The people with these ids, or an explanation of which there are. */
    Set<PersonId> chosen(List<String> ids) {
        Set<PersonId> chosen = new LinkedHashSet<>();
        for (String id : ids) {
            chosen.add(people.stream()
                    .map(Person::id)
                    .filter(person -> person.value().equals(id))
                    .findFirst()
                    .orElseThrow(() -> new WrongUseException("Nobody in the case file has the id " + id + ". It knows "
                            + people.stream().map(person -> person.id().value()).toList() + ".")));
        }
        return chosen;
    }
}
