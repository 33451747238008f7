package org.casewright.governance.quality;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("QC-10, actions,")
class SmartActionsTest {

    private final Criterion criterion = new SmartActions();

    @Test
    @DisplayName("is content with a named person, a day and something to do")
    void is_content_with_who_what_when() {
        assertThat(Page.of("cp_plan")
                        .action("Ada will ring the school about the breakfast club.", "Ada Lanternwick", "2026-10-09")
                        .check(criterion))
                .isEmpty();
    }

    @Test
    @DisplayName("stops a plan whose action names nobody and no day")
    void stops_a_plan_without_person_and_day() {
        assertThat(Page.of("cp_plan")
                        .action("Ring the school about the breakfast club.", "the social worker", "")
                        .check(criterion))
                .containsExactly("B s.1: This action names no person who will do it, and has no day to be done by.");
    }

    @Test
    @DisplayName("only warns in a record of what was said")
    void only_warns_in_minutes() {
        assertThat(Page.of("conference_record")
                        .action("Ring the school about the breakfast club.", "", "2026-10-09")
                        .check(criterion))
                .containsExactly("W s.1: This action names no person who will do it.");
    }

    @Test
    @DisplayName("objects to a day before the meeting")
    void objects_to_a_day_before_the_meeting() {
        assertThat(Page.of("cp_plan")
                        .action("Ada will ring the school about the club.", "Ada Lanternwick", "2026-10-05")
                        .check(criterion))
                .containsExactly("B s.1: This action was due before it was agreed.");
    }

    @Test
    @DisplayName("objects to vague verbs without detail, not to those with it")
    void objects_to_vague_verbs() {
        assertThat(Page.of("cp_plan")
                        .action("Ada will continue to monitor the situation.", "Ada Lanternwick", "2026-10-09")
                        .action(
                                "Ada will support Marigold to fill in the housing form on Thursday.",
                                "Ada Lanternwick",
                                "2026-10-09")
                        .check(criterion))
                .containsExactly("B s.1: This action does not say what exactly will be done.");
    }
}
