package org.casewright.core.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.TimeSpan;
import org.casewright.core.speech.EngineProfile.Ability;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An engine's profile")
class EngineProfileTest {

    @Test
    @DisplayName("does not change with the sets it was made of")
    void does_not_change() {
        Set<String> languages = new HashSet<>(Set.of("en-GB"));
        Set<Ability> abilities = EnumSet.of(Ability.SPEAKERS);
        EngineProfile profile = new EngineProfile(Processor.casewright(), languages, abilities);
        languages.add("cy");
        abilities.clear();

        assertThat(profile.languages()).containsExactly("en-GB");
        assertThat(profile.abilities()).containsExactly(Ability.SPEAKERS);
    }

    @Test
    @DisplayName("says by whom the sound is processed, and that is never left blank")
    void says_by_whom() {
        assertThat(Processor.casewright()).isEqualTo(new Processor("casewright", Processor.Location.IN_PROCESS));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Processor(" ", Processor.Location.EXTERNAL))
                .withMessage("id must not be blank");
    }

    @Test
    @DisplayName("speaks of confidence from 0 to 1 and of nothing else")
    void bounds_confidence() {
        TimeSpan time = new TimeSpan(Duration.ZERO, Duration.ofMillis(300));

        assertThat(new Word("hello", time, Optional.of(1.0)).confidence()).contains(1.0);
        for (double wrong : new double[] {-0.01, 1.01, Double.NaN}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Word("hello", time, Optional.of(wrong)));
        }
    }
}
