package org.casewright.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.record.PersonId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Acts, reasons and answers")
class ActTest {

    @Test
    @DisplayName("an act on captured speech names the permission it rests on; no other act does")
    void acts_name_their_scope() {
        assertThat(Act.CAPTURE_AUDIO.scope()).contains(CaptureScope.AUDIO);
        assertThat(Act.TRANSCRIBE.scope()).contains(CaptureScope.TRANSCRIPT);
        assertThat(Act.IMPORT_TRANSCRIPT.scope()).contains(CaptureScope.TRANSCRIPT);
        assertThat(Act.GENERATE_DRAFT.scope()).contains(CaptureScope.DRAFT);
        assertThat(Set.of(Act.CHECK_DRAFT, Act.REVIEW_DRAFT, Act.RELEASE_DOCUMENT, Act.READ_RECORD, Act.READ_AUDIT))
                .allMatch(act -> act.scope().isEmpty());
    }

    @Test
    @DisplayName("a reason is a code that machines compare, never a sentence")
    void a_reason_is_a_code() {
        assertThat(new Reason("a_person_present_refused").code()).isEqualTo("a_person_present_refused");
        for (String wrong : new String[] {"", "Refused", "said no", "_no", "no_", "a__b", "nein!"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Reason(wrong))
                    .withMessage("code must be lower-case words joined by underscores");
        }
    }

    @Test
    @DisplayName("not asking somebody needs a reason, and asking needs a scope")
    void not_asking_needs_a_reason() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(CapturePermission.Answer.NOT_ASKED, Set.of(), Optional.empty()))
                .withMessage("reason must be given when a person was not asked");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answer(CapturePermission.Answer.REFUSED, Set.of(), Optional.empty()))
                .withMessage("scope must say what was asked about");
        assertThat(answer(CapturePermission.Answer.NOT_ASKED, Set.of(), Optional.of("Was asleep.")))
                .hasToString("CapturePermission[NOT_ASKED, []]");
    }

    @Test
    @DisplayName("an actor is a named human being")
    void an_actor_is_named() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Actor("u-1", " ", "manager"))
                .withMessage("id, name and role of an actor must not be blank");
    }

    private static CapturePermission answer(
            CapturePermission.Answer answer, Set<CaptureScope> scope, Optional<String> reason) {
        return new CapturePermission(
                new PersonId("p-thistledown-tansy"),
                answer,
                scope,
                Instant.EPOCH,
                "u-lanternwick",
                "in person",
                "en-GB",
                Optional.empty(),
                reason);
    }
}
