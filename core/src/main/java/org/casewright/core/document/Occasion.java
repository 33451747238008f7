package org.casewright.core.document;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Person;
import org.casewright.core.record.Tenant;

/**
 * What a document is about: whose file, which day, who was concerned, and the values the record already holds.
 *
 * @param tenant the authority
 * @param caseId the file
 * @param on the day of the visit or meeting, where known; relative dates are counted from it
 * @param people known to the case who matter here
 * @param facts values from the case record for the template's fact fields, by key
 */
public record Occasion(
        Tenant tenant, CaseId caseId, Optional<LocalDate> on, List<Person> people, Map<String, String> facts) {

    /** Copies list and map. */
    public Occasion {
        people = List.copyOf(people);
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
    }

    /** The day only. */
    @Override
    public String toString() {
        return "Occasion[" + on.map(LocalDate::toString).orElse("undated") + ", " + people.size() + " people]";
    }
}
