package org.casewright.core.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Tenant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Case work")
class CaseWorkTest {

    private static final PersonId CHILD = new PersonId("p-thistledown-tansy");
    private static final PersonId MOTHER = new PersonId("p-thistledown-marigold");

    @Test
    @DisplayName("cannot be built before it is said whose, who, why and on which file")
    void says_what_is_missing() {
        CaseWork.Builder builder = CaseWork.builder();

        missing(builder, "tenant");
        missing(builder.tenant(new Tenant("inventshire")), "actor");
        missing(builder.actor(new Actor("u-lanternwick", "Ada Lanternwick", "social worker")), "purpose");
        missing(builder.purpose(Purpose.STATUTORY_CASE_RECORDING), "caseId");
    }

    @Test
    @DisplayName("gives operations that know all of it")
    void gives_operations() {
        CaseWork work =
                complete().people(List.of(CHILD)).people(List.of(MOTHER, CHILD)).build();
        Processor processor = Processor.casewright();

        Operation operation = work.operation(Act.TRANSCRIBE, processor);

        assertThat(operation.work()).isSameAs(work);
        assertThat(operation.act()).isEqualTo(Act.TRANSCRIBE);
        assertThat(operation.processor()).isEqualTo(processor);
        assertThat(operation.tenant()).isEqualTo(work.tenant());
        assertThat(operation.actor()).isEqualTo(work.actor());
        assertThat(operation.purpose()).isEqualTo(work.purpose());
        assertThat(operation.caseId()).isEqualTo(work.caseId());
        assertThat(operation.people()).isEqualTo(Set.of(CHILD, MOTHER));
    }

    @Test
    @DisplayName("is not changed by what is done with its builder later")
    void is_not_changed_later() {
        CaseWork.Builder builder = complete();
        CaseWork work = builder.build();
        builder.people(List.of(CHILD));

        assertThat(work.people()).isEmpty();
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> work.people().add(CHILD));
    }

    @Test
    @DisplayName("names nobody in its string forms")
    void names_nobody() {
        CaseWork work = complete().people(List.of(CHILD)).build();

        assertThat(work).hasToString("CaseWork[STATUTORY_CASE_RECORDING, 1 people]");
        assertThat(work.operation(Act.TRANSCRIBE, Processor.casewright()))
                .hasToString("Operation[TRANSCRIBE, STATUTORY_CASE_RECORDING, casewright]");
    }

    private static CaseWork.Builder complete() {
        return CaseWork.builder()
                .tenant(new Tenant("inventshire"))
                .actor(new Actor("u-lanternwick", "Ada Lanternwick", "social worker"))
                .purpose(Purpose.STATUTORY_CASE_RECORDING)
                .caseId(new CaseId("case-thistledown-7"));
    }

    private static void missing(CaseWork.Builder builder, String property) {
        assertThatIllegalStateException()
                .isThrownBy(builder::build)
                .withMessage("CaseWork needs " + property + "(...) before build()");
    }
}
