package org.casewright.generation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A spoken day")
class SpokenDayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I'll ring the school by Friday.|2026-10-09",
                "See you on Tuesday.|2026-10-13",
                "I'll do it tomorrow.|2026-10-07",
                "I will call in two weeks.|2026-10-20",
                "within 3 days|2026-10-09",
                "on the 9th of October|2026-10-09",
                "by Friday 9 October|2026-10-09",
                "October the 12th|2026-10-12",
                "on 5 January|2027-01-05",
                "on 05/11/2026|2026-11-05",
                "by 2026-12-01|2026-12-01"
            })
    @DisplayName("is found where people say it plainly")
    void is_found(String words, LocalDate day) {
        assertThat(SpokenDay.in(words, TUESDAY)).contains(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I'll call you.",
                "next Friday",
                "every Friday",
                "on Fridays",
                "Friday week",
                "Thursday or Friday",
                "within ten working days",
                "by 31 June",
                "soon, you may ring",
                "last Monday"
            })
    @DisplayName("is not guessed where people mean different things")
    void is_not_guessed(String words) {
        assertThat(SpokenDay.in(words, TUESDAY)).isEmpty();
    }

    @Test
    @DisplayName("needs a full date where the day of the talk is unknown")
    void needs_a_full_date() {
        assertThat(SpokenDay.in("on Friday")).isEmpty();
        assertThat(SpokenDay.in("on 9 October")).isEmpty();
        assertThat(SpokenDay.in("on 9 October 2026")).contains(LocalDate.of(2026, 10, 9));
    }
}
