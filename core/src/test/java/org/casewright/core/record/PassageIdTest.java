package org.casewright.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A passage id")
class PassageIdTest {

    private static final SourceId SOURCE = new SourceId("s-0123456789abcdef");

    @Test
    @DisplayName("is written with one number, or with two where segments were joined, and read back")
    void is_written_and_read_back() {
        PassageId single = new PassageId(SOURCE, 12, 12);
        PassageId joined = new PassageId(SOURCE, 12, 14);

        assertThat(single.value()).isEqualTo("s-0123456789abcdef/12");
        assertThat(joined.value()).isEqualTo("s-0123456789abcdef/12-14");
        assertThat(PassageId.parse(single.value())).isEqualTo(single);
        assertThat(PassageId.parse(joined.value())).isEqualTo(joined);
    }

    @Test
    @DisplayName("refuses what is not of its form")
    void refuses_other_forms() {
        for (String wrong : new String[] {
            "",
            "s-0123456789abcdef",
            "s-0123456789abcdef/",
            "s-0123456789abcdef/0",
            "s-0123456789abcdef/14-12",
            "s-0123456789abcdef/12-",
            "s-0123456789abcdef/12-14-16",
            "s-0123456789abcdef/-3",
            "s-0123456789abcdef/99999999999",
            "s-0123/1"
        }) {
            assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> PassageId.parse(wrong));
        }
    }

    @Test
    @DisplayName("has one written form only, so that two strings are never one passage")
    void has_one_written_form() {
        for (String other :
                new String[] {"s-0123456789abcdef/012", "s-0123456789abcdef/+12", "s-0123456789abcdef/3-3"}) {
            assertThatIllegalArgumentException().as(other).isThrownBy(() -> PassageId.parse(other));
        }
    }

    @Test
    @DisplayName("counts segments from 1, in order")
    void counts_from_one() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PassageId(SOURCE, 0, 1))
                .withMessage("segments 0 to 1 must be 1 or more, in order");
        assertThatIllegalArgumentException().isThrownBy(() -> new PassageId(SOURCE, 3, 2));
    }

    @Test
    @DisplayName("leads a reader to the cue and the minute")
    void leads_a_reader_to_its_place() {
        Optional<TimeSpan> time = Optional.of(new TimeSpan(Duration.ofMillis(3_721_900), Duration.ofSeconds(3_730)));

        assertThat(new Passage(new PassageId(SOURCE, 12, 12), Optional.empty(), time, "x").place())
                .isEqualTo("cue 12, 1:02:01");
        assertThat(new Passage(new PassageId(SOURCE, 12, 14), Optional.empty(), Optional.empty(), "x").place())
                .isEqualTo("cues 12 to 14");
    }
}
