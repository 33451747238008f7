package org.casewright.generation.extractive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A day named in speech")
class SpokenDayTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 6);

    @ParameterizedTest(name = "\"{0}\" is {1}")
    @CsvSource({
        "I will ring the school on Friday, 2026-10-09",
        "I'll have it done by Tuesday, 2026-10-13",
        "we can do it tomorrow, 2026-10-07",
        "I'll call him this afternoon, 2026-10-06",
        "it goes out by the 20th of October, 2026-10-20",
        "I'll send it by 3 January, 2027-01-03",
        "the review is on October 14th 2026, 2026-10-14",
    })
    void is_resolved_where_it_has_one_meaning(String words, LocalDate day) {
        assertThat(SpokenDay.in(words, TUESDAY)).contains(day);
    }

    @ParameterizedTest(name = "\"{0}\" names no one day")
    @ValueSource(strings = {
        "I'll ring the school",
        "I'll do it next Friday",
        "I'll see him every Monday",
        "on Tuesdays I'll pick her up",
        "I'll do it the week after",
        "either by Monday or by Tuesday",
        "by 31 February",
    })
    void is_left_to_the_words_where_it_has_not(String words) {
        assertThat(SpokenDay.in(words, TUESDAY)).isEmpty();
    }
}
