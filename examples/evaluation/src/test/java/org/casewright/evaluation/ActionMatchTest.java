package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.evaluation.GoldConversation.Action;
import org.casewright.evaluation.GoldConversation.Named;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An action")
class ActionMatchTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 10, 9);
    private static final LocalDate MONDAY = LocalDate.of(2026, 10, 12);
    private static final LocalDate SPOKEN = LocalDate.of(2026, 10, 30);
    private static final Action RING = new Action("Ring the school", "Ada Lanternwick", Optional.of(FRIDAY));
    private static final Action MEND = new Action("Mend the shed door", "Bracken", Optional.empty());
    private static final ActionMatch MATCH = new ActionMatch(new GoldConversation(
            "",
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(new Named("Bracken Quillfeather", "father")),
            List.of(),
            List.of(RING, MEND),
            List.of(),
            List.of(),
            List.of(),
            List.of(SPOKEN),
            List.of()));

    @Test
    @DisplayName("is found by half of its content and the name of who does it")
    void is_found_by_content_and_name() {
        assertThat(MATCH.isFound(RING, List.of(item("I will ring them", "Ada Lanternwick", null))))
                .isTrue();
        assertThat(MATCH.isFound(RING, List.of(item("Ada will ring them", null, null))))
                .isTrue();
        assertThat(MATCH.isFound(RING, List.of(item("I will ring the school", "Basil Copperkettle", null))))
                .isFalse();
        assertThat(MATCH.isFound(RING, List.of(item("I will write a letter", "Ada Lanternwick", null))))
                .isFalse();
    }

    @Test
    @DisplayName("is somebody's by name, by role, and by the name that belongs to a role")
    void is_somebodys_by_name_or_role() {
        ActionItem mend = item("I will mend the shed", "Bracken Quillfeather", null);

        assertThat(MATCH.isFound(new Action("Mend the shed", "father", Optional.empty()), List.of(mend)))
                .isTrue();
        assertThat(MATCH.isFound(new Action("Mend the shed", "Mr Quillfeather", Optional.empty()), List.of(mend)))
                .isTrue();
        assertThat(MATCH.isFound(new Action("Mend the shed", "Bracken and Ada", Optional.empty()), List.of(mend)))
                .isFalse();
        assertThat(MATCH.isFound(new Action("Mend the shed", "school nurse", Optional.empty()), List.of(mend)))
                .isFalse();
    }

    @Test
    @DisplayName("has an invented day where it has none, or another")
    void has_an_invented_day() {
        assertThat(MATCH.isInvented(item("ring the school", "Ada Lanternwick", FRIDAY)))
                .isFalse();
        assertThat(MATCH.isInvented(item("ring the school", "Ada Lanternwick", MONDAY)))
                .isTrue();
        assertThat(MATCH.isInvented(item("mend the shed door", "Bracken", FRIDAY)))
                .isTrue();
    }

    @Test
    @DisplayName("that nobody listed has an invented day unless somebody named it")
    void that_nobody_listed_has_an_invented_day_unless_named() {
        assertThat(MATCH.isInvented(item("buy paint", "Bracken", SPOKEN))).isFalse();
        assertThat(MATCH.isInvented(item("buy paint", "Bracken", MONDAY))).isTrue();
    }

    private static ActionItem item(String what, String owner, LocalDate due) {
        return new ActionItem(
                new Statement(
                        new StatementId("actions.1"),
                        what,
                        List.of(),
                        new Support.Undecided("written by hand"),
                        Statement.Origin.PERSON),
                Optional.ofNullable(owner),
                Optional.ofNullable(due));
    }
}
