package org.casewright.generation.chatmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.testkit.InventedTemplate;
import org.casewright.core.testkit.InventedVisit;
import org.casewright.generation.draft.DraftingTask;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The passages that tell most")
class PassageSelectorTest {

    private static final List<Passage> VISIT = InventedVisit.transcript().passages();

    @Test
    @DisplayName("are all of them where they fit")
    void are_all_where_they_fit() {
        assertThat(select(VISIT, 1_000)).containsEntry("visit", VISIT).containsEntry("next", VISIT);
    }

    @Test
    @DisplayName("stay within the words allowed, in the order they were said, the same every time")
    void stay_within_the_words() {
        List<Passage> chosen = select(longTalk(), 120).getOrDefault("next", List.of());

        assertThat(chosen).isNotEmpty().isSubsetOf(longTalk());
        assertThat(chosen.stream()
                        .mapToInt(passage -> passage.text().split("\\s+").length)
                        .sum())
                .isLessThanOrEqualTo(120);
        assertThat(chosen)
                .isSortedAccordingTo(
                        (one, other) -> one.id().first() - other.id().first());
        assertThat(select(longTalk(), 120)).isEqualTo(select(longTalk(), 120));
    }

    @Test
    @DisplayName("leave small talk behind")
    void leave_small_talk_behind() {
        assertThat(select(longTalk(), 120).getOrDefault("next", List.of()))
                .extracting(Passage::text)
                .doesNotContain("Okay, yeah, right.");
    }

    @Test
    @DisplayName("hold the child's own words in the section that asks for the child's voice")
    void hold_the_childs_words() {
        assertThat(select(longTalk(), 120).getOrDefault("visit", List.of()))
                .filteredOn(passage -> passage.speaker().equals(Optional.of("Tansy Thistledown")))
                .extracting(Passage::text)
                .contains("I don't like it when the grown-ups shout downstairs.");
    }

    private static Map<String, List<Passage>> select(List<Passage> passages, int maxWords) {
        return PassageSelector.mostTelling()
                .select(new DraftingTask(InventedTemplate.template(), InventedVisit.occasion(), passages), maxWords);
    }

    /** The visit, with a hundred turns of small talk before it. */
    private static List<Passage> longTalk() {
        List<Passage> talk = new ArrayList<>();
        for (int i = 1; i <= 100; i++) {
            talk.add(new Passage(
                    new PassageId(VISIT.get(0).id().source(), i, i),
                    Optional.of("Ada Lanternwick"),
                    Optional.empty(),
                    "Okay, yeah, right."));
        }
        for (Passage passage : VISIT) {
            int number = 100 + passage.id().first();
            talk.add(new Passage(
                    new PassageId(passage.id().source(), number, number),
                    passage.speaker(),
                    Optional.empty(),
                    passage.text()));
        }
        return talk;
    }
}
