package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.casewright.core.document.HumanEntry;
import org.casewright.core.oversight.Actor;
import org.casewright.core.testkit.InventedFamily;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("QC-42, decisions,")
class HumanDecisionsTest {

    private final Criterion criterion = new HumanDecisions();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The threshold for significant harm is met.",
                "The case does not meet the threshold for a plan.",
                "The category of abuse is neglect.",
                "Tansy is made subject to a child protection plan.",
                "Risk is assessed as high.",
                "It was decided that the children stay.",
                "The case will be closed.",
                "Home life was scaled at 6 out of 10."
            })
    @DisplayName("stops a drafted sentence that states one")
    void stops_a_drafted_decision(String sentence) {
        assertThat(Page.of("conference_record").note(sentence).check(criterion))
                .containsExactly("B s.1: This drafted sentence states a decision that belongs to a person.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The chair asked whether the threshold is met.",
                "The health visitor said that the threshold is met.",
                "The chair said: “The threshold is met.”",
                "Is the threshold met?",
                "Tansy scored 3 goals.",
                "The front door is closed."
            })
    @DisplayName("leaves alone what somebody said, asked or did")
    void leaves_reports_alone(String sentence) {
        assertThat(Page.of("conference_record").note(sentence).check(criterion)).isEmpty();
    }

    @Test
    @DisplayName("leaves a person's own sentence and entry alone, and stops an entry in the drafter's name")
    void leaves_people_alone() {
        Actor machine = new Actor("extractive/1", "Drafter", "assistant");

        assertThat(Page.of("conference_record")
                        .noteByPerson("The threshold is met.")
                        .decision(new HumanEntry("Continue", InventedFamily.MANAGER, InventedFamily.NOON))
                        .check(criterion))
                .isEmpty();
        assertThat(Page.of("conference_record")
                        .decision(new HumanEntry("Continue", machine, InventedFamily.NOON))
                        .check(criterion))
                .containsExactly("B next_step: This decision was entered in the name of the drafter, not of a person.");
    }
}
