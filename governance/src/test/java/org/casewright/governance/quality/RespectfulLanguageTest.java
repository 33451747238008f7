package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Finding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("QC-22, language,")
class RespectfulLanguageTest {

    private final Criterion criterion = new RespectfulLanguage();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tansy absconded from school.",
                "Marigold failed to attend the meeting.",
                "Marigold is hard-to-reach.",
                "She was refusing to talk.",
                "He claims that he was out.",
                "She admitted to the argument.",
                "There is disguised compliance.",
                "He is attention-seeking.",
                "She is putting herself at risk.",
                "The family is chaotic.",
                "He suffers from asthma.",
                "Tansy had a tantrum.",
                "Tansy kicked off after lunch.",
                "The house was dirty."
            })
    @DisplayName("warns of words that blame or label, in any inflection")
    void warns_of_words_that_blame(String sentence) {
        assertThat(Page.of("case_note").note(sentence).check(criterion)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tansy said “he is manipulative” and cried.",
                "She was admitted to hospital.",
                "The special educational needs co-ordinator came.",
                "He kicked off his shoes.",
                "Contact the school about the placement.",
                "Her benefit claims were late.",
                "It was disclosed to the police.",
                "They ate at the unit in the kitchen, in any case."
            })
    @DisplayName("leaves quotations and innocent uses alone")
    void leaves_innocent_uses_alone(String sentence) {
        assertThat(Page.of("case_note").note(sentence).check(criterion)).isEmpty();
    }

    @Test
    @DisplayName("is stricter where a family reads")
    void is_stricter_where_a_family_reads() {
        Page letter = Page.of("letter_to_family", Audience.FAMILY)
                .note("Contact with Dad is on Saturday at the placement.")
                .note("Please contact us.");

        assertThat(letter.check(criterion)).hasSize(2).allMatch(line -> line.startsWith("W s.1: "));
    }

    @Test
    @DisplayName("suggests what to write instead")
    void suggests_what_to_write() {
        List<Finding> findings = criterion.check(
                Page.of("case_note").note("Tansy absconded.").draft(), new QualityContext(java.time.LocalDate.MIN));

        assertThat(findings.get(0).message()).startsWith("“absconded”");
        assertThat(findings.get(0).remedy()).startsWith("Consider instead: went missing, or ran away.");
    }
}
