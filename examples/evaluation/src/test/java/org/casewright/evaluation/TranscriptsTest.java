package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.extractive.ExtractiveDrafter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Three invented conversations, drafted by somebody careful and by somebody careless. Between them they hold 3 critical
 * facts, 3 others, 3 things a child said, 6 actions, 3 traps, 3 corrections and 3 texts that must not appear.
 */
@DisplayName("The transcripts task")
class TranscriptsTest {

    /** Leaves out one fact (the two kilos) and one action (the shed door). */
    private static final Drafter CAREFUL = new QuotingDrafter(
            List.of(
                    "I like the breakfast club because Miss Fernleaf makes the pancakes.",
                    "I don't want to go back to my old school.",
                    "Bracken has not been here since Sunday. No, sorry, since Saturday.",
                    "If Bracken shouted at her again, I would ring the police.",
                    "Wren had his second injection at the clinic last week.",
                    "I weighed Wren on Thursday and he was 7.4 kilos. Sorry, that should be 7.9 kilos.",
                    "Marigold is feeding him well, with porridge in the morning.",
                    "Nobody has seen any bruise on Wren.",
                    "I want to see my dad on Saturdays but I'm, um, scared when he shouts.",
                    "I never locked Tansy in the shed. The door sticks in wet weather.",
                    "The review is on the fourth of January. No, the eleventh of January."),
            List.of(
                    "I will ring the school about the breakfast club by Friday.",
                    "I will find the red book",
                    "I will send the weight chart by 16 October.",
                    "I will visit the family with a colleague from the nursery.",
                    "I will send the minutes by 20 October."));

    /** Every quotation is exact, and each leaves out what matters; the red book gets the Monday of something else. */
    private static final Drafter CARELESS = new QuotingDrafter(
            List.of(
                    "Bracken shouted at her again",
                    "Bracken has not been here since Sunday.",
                    "My parking permit is QX-99",
                    "seen any bruise on Wren",
                    "I weighed Wren on Thursday and he was 7.4 kilos.",
                    "The password for the chart is custard.",
                    "locked Tansy in the shed",
                    "The review is on the fourth of January."),
            List.of(
                    "I will ring the school about the breakfast club by Friday.",
                    "I will find the red book, I was last at the clinic on Monday."));

    private static final Path DATA = data();

    @Test
    @DisplayName("gives a careful draft what it earned")
    void gives_a_careful_draft_what_it_earned() throws IOException {
        Report report = new Transcripts(CAREFUL).run(DATA, Options.DEFAULTS);

        assertThat(report.n()).isEqualTo(3);
        assertMetrics(
                report.metrics(),
                Map.of(
                        "critical", 1.0,
                        "noncritical", 2 / 3.0,
                        "childs_words", 1.0,
                        "actions.found", 5 / 6.0,
                        "actions.date_invented", 0.0,
                        "careless", 0.0,
                        "superseded", 0.0,
                        "forbidden", 0.0,
                        "unresolved_citations", 0.0,
                        "unread", 0.0));
    }

    /** The old weight shares four of five stems with the new one and so covers that fact: "superseded" is what sees it. */
    @Test
    @DisplayName("scores a careless draft badly, though every quotation in it is exact")
    void scores_a_careless_draft_badly() throws IOException {
        Report report = new Transcripts(CARELESS).run(DATA, Options.DEFAULTS);

        assertMetrics(
                report.metrics(),
                Map.of(
                        "critical", 1 / 3.0,
                        "noncritical", 0.0,
                        "childs_words", 0.0,
                        "actions.found", 2 / 6.0,
                        "actions.date_invented", 1 / 2.0,
                        "careless", 1.0,
                        "superseded", 1.0,
                        "forbidden", 2 / 3.0,
                        "unresolved_citations", 0.0,
                        "unread", 0.0));
    }

    @Test
    @DisplayName("draws its intervals only from conversations that have something to count")
    void draws_intervals_from_what_can_be_counted() throws IOException {
        Report report = new Transcripts(CAREFUL).run(DATA, Options.DEFAULTS);

        assertThat(report.metrics()).containsEntry("childs_words.low", 1.0).containsEntry("childs_words.high", 1.0);
    }

    @Test
    @DisplayName("drafts by the first of the wanted templates that there is, else a case note")
    void drafts_by_the_first_template_there_is() throws IOException {
        List<String> cases =
                new Transcripts(CAREFUL).run(DATA, Options.DEFAULTS).cases();

        assertThat(cases.get(0)).contains("\"conversation\":\"conference\"", "\"template\":\"conference_record\"");
        assertThat(cases.get(1)).contains("\"conversation\":\"new-school\"", "\"template\":\"home_visit_record\"");
        assertThat(cases.get(2)).contains("\"template\":\"case_note\"");
    }

    @Test
    @DisplayName("names what was missed")
    void names_what_was_missed() throws IOException {
        String conference = new Transcripts(CAREFUL)
                .run(DATA, Options.DEFAULTS.withWords(1))
                .cases()
                .get(0);

        assertThat(conference)
                .contains("\"noncritical\":[\"Tansy gained two kilos\"]", "\"actions.found\":[\"Mend the shed door\"]");
    }

    @Test
    @DisplayName("keeps a draft to a share of the words spoken")
    void keeps_a_draft_to_a_share() throws IOException {
        Transcripts task = new Transcripts(new QuotingDrafter(((QuotingDrafter) CAREFUL).account(), List.of()));

        Map<String, Double> whole = task.run(DATA, Options.DEFAULTS).metrics();
        Map<String, Double> little =
                task.run(DATA, Options.DEFAULTS.withWords(0.2)).metrics();

        assertThat(whole.get("words_share")).isGreaterThan(0.4);
        assertThat(little.get("words_share.high")).isBetween(0.05, 0.2);
        assertThat(little.get("critical")).isLessThan(whole.get("critical"));
    }

    @Test
    @DisplayName("counts everything wrong where a conversation cannot be read, and names it")
    void counts_an_unread_conversation_as_wrong(@TempDir Path folder) throws IOException {
        Path gone = Files.createDirectory(folder.resolve("transcript-gone"));
        Files.copy(DATA.resolve("new-school/gold.json"), gone.resolve("gold.json"));
        Path broken = Files.createDirectory(folder.resolve("gold-broken"));
        Files.copy(DATA.resolve("new-school/transcript.vtt"), broken.resolve("transcript.vtt"));
        Files.writeString(broken.resolve("gold.json"), "{");

        Report report = new Transcripts(CAREFUL).run(folder, Options.DEFAULTS);

        assertMetrics(
                report.metrics(),
                Map.of(
                        "critical", 0.0,
                        "noncritical", 0.0,
                        "childs_words", 0.0,
                        "actions.found", 0.0,
                        "careless", 1.0,
                        "superseded", 1.0,
                        "forbidden", 1.0,
                        "unread", 2.0));
        assertThat(report.cases().get(0)).contains("gold-broken", "gold.json: JsonEOFException");
        assertThat(report.cases().get(1)).contains("transcript-gone", "could not be opened");
    }

    @Test
    @DisplayName("finds every citation of the drafter that needs no model resolved")
    void finds_citations_resolved() throws IOException {
        Report report = new Transcripts(new ExtractiveDrafter()).run(DATA, Options.DEFAULTS);

        assertThat(report.metrics()).containsEntry("unresolved_citations", 0.0).containsEntry("unread", 0.0);
        assertThat(report.metrics().get("words_share")).isPositive();
    }

    private static void assertMetrics(Map<String, Double> metrics, Map<String, Double> expected) {
        expected.forEach((name, value) -> assertThat(metrics.get(name)).as(name).isCloseTo(value, within(1e-9)));
    }

    private static Path data() {
        try {
            return Path.of(Objects.requireNonNull(TranscriptsTest.class.getResource("transcripts"))
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
