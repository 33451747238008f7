package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.core.oversight.Verdict;
import org.casewright.core.oversight.Verdict.Denied;

/** What holds for every no: a person reads the remedy, and logs may hold it. */
final class RemedyCheck {

    private RemedyCheck() {}

    static void namesNobody(Verdict verdict) {
        assertThat(verdict).isInstanceOfSatisfying(Denied.class, denied -> {
            assertThat(denied.remedy()).as("remedy").isNotBlank();
            assertThat(denied.toString())
                    .as("reason and remedy")
                    .doesNotContain(InventedFamily.plantedWords().toArray(new String[0]));
        });
    }
}
