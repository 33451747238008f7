package org.casewright.core.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A source, its times and the keys of a record")
class SourceTest {

    private static final String DIGEST = "0123456789abcdef".repeat(4);

    @Test
    @DisplayName("a source is named by the digest of its material and by nothing else")
    void is_named_by_its_digest() {
        Source source = Source.of(SourceKind.RECORDING, "Visit to Tansy", Optional.empty(), DIGEST);

        assertThat(source.id()).isEqualTo(new SourceId("s-0123456789abcdef"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Source(
                        source.id(), SourceKind.RECORDING, "Visit", Optional.empty(), "f" + DIGEST.substring(1)))
                .withMessage("sha256 must be the digest that id was made from");
        assertThat(source).hasToString("Source[s-0123456789abcdef, RECORDING]");
    }

    @Test
    @DisplayName("keys are never blank, and a key that leads to a person is withheld")
    void keys_are_never_blank() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CaseId(" ")).withMessage("value must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonId("")).withMessage("value must not be blank");
        assertThatIllegalArgumentException().isThrownBy(() -> new Tenant("\t")).withMessage("value must not be blank");
        assertThat(new CaseId("case-thistledown-7")).hasToString("CaseId[withheld]");
        assertThat(new PersonId("p-thistledown-tansy")).hasToString("PersonId[withheld]");
    }

    @Test
    @DisplayName("a stretch of time does not run backwards or start before the recording")
    void a_time_span_runs_forwards() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeSpan(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .withMessage("end PT1S must not be before start PT2S");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TimeSpan(Duration.ofMillis(-1), Duration.ofSeconds(1)))
                .withMessage("start PT-0.001S must not be negative");
    }

    @Test
    @DisplayName("two stretches of time are joined by the shortest that holds both")
    void time_spans_are_joined() {
        TimeSpan early = new TimeSpan(Duration.ofSeconds(1), Duration.ofSeconds(9));
        TimeSpan late = new TimeSpan(Duration.ofSeconds(3), Duration.ofSeconds(5));

        assertThat(early.through(late)).isEqualTo(late.through(early)).isEqualTo(early);
    }
}
