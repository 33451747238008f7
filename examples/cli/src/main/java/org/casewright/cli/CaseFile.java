package org.casewright.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    CaseFile {
        people = List.copyOf(people);
    }

    static CaseFile read(String file) throws IOException {
        return SmallFile.read(
                file,
                CaseFile.class,
                "\"tenant\", \"caseId\" and \"people\", each with \"id\", \"name\", \"relationship\" and, if known,"
                        + " \"bornOn\"");
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
