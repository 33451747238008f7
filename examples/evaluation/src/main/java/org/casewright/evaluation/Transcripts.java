package org.casewright.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.casewright.core.document.Template;
import org.casewright.core.speech.Transcript;
import org.casewright.evaluation.Spread.Tally;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.extractive.ExtractiveDrafter;
import org.casewright.generation.template.TemplateLibrary;

/**
 * How good a document drafted from a conversation is: a folder a case, with {@code transcript.vtt} and {@code gold.json}.
 *
 * <p>Drafted is the first of {@code meta.document_types} that is a template in force on the day, else a case note. The
 * drafter is told the meeting date and the children's names, nothing else. A <em>statement</em> is a sentence of the draft,
 * actions among them; a <em>piece</em> is a statement, or a part of one, up to the end of a sentence. All metrics are
 * shares, pooled over conversations, with intervals from a bootstrap over conversations:
 *
 * <ul>
 *   <li>{@code critical}, {@code noncritical}: facts of which at least two thirds of the {@linkplain ContentStems content
 *       stems} lie in three pieces in a row;
 *   <li>{@code childs_words}: the child's words that stand in one statement word for word; case, punctuation and "um" do
 *       not count;
 *   <li>{@code actions.found}: undertakings that an item of an action list names, with who does it ({@link ActionMatch});
 *   <li>{@code actions.date_invented}: of the draft's action items with a day, those whose day nobody gave them;
 *   <li>{@code careless}, {@code superseded}: what was denied or supposed, or taken back, and the draft asserts
 *       ({@link Guarded});
 *   <li>{@code forbidden}: texts that must not appear and stand in one statement, found as the child's words are;
 *   <li>{@code unresolved_citations}: of the draft's citations, those that do not resolve in its evidence;
 *   <li>{@code words_share}: words of the statements, by words of the transcript.
 * </ul>
 *
 * <p>{@code --words} is the largest {@code words_share} of each draft: the template's narrative fields are given less room,
 * all in the same proportion, until it is kept. An action list is never cut, so a share too small for it is exceeded, as
 * {@code words_share} then shows. By default the template's own limits hold.
 *
 * <p>Of a conversation that cannot be read everything is wrong; it is named, and counted by {@code unread}. Where its
 * {@code gold.json} cannot be read there is nothing to count but that.
 */
public final class Transcripts implements EvaluationTask {

    private static final LocalDate NO_DAY_KNOWN = LocalDate.of(2026, 11, 2);

    /** Each halves the distance between room that is too much and room that fits; a template has some 2,000 words. */
    private static final int STEPS = 11;

    private final Drafter drafter;

    /** Measures the drafter that needs no model. */
    public Transcripts() {
        this(new ExtractiveDrafter());
    }

    /** Measures another drafter. */
    public Transcripts(Drafter drafter) {
        this.drafter = drafter;
    }

    @Override
    public String name() {
        return "transcripts";
    }

    @Override
    public Report run(Path data, Options options) throws IOException {
        Harness harness = new Harness(drafter);
        List<Path> folders = DataFiles.foldersWith(data, List.of("gold.json", "transcript.vtt"), options.limit());
        Map<String, List<Tally>> tallies = new LinkedHashMap<>();
        CaseLines cases = new CaseLines();
        int unread = 0;
        for (Path folder : folders) {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("conversation", DataFiles.name(data, folder));
            try {
                DraftScore score = score(harness, folder, options.words(), line);
                score.tallies().forEach((name, tally) -> add(tallies, name, tally));
                line.putAll(score.notable());
            } catch (IOException e) {
                line.put("unread", "gold.json: " + e.getClass().getSimpleName());
            }
            unread += line.containsKey("unread") ? 1 : 0;
            cases.add(line);
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        tallies.forEach((name, conversations) -> Spread.of(conversations).addTo(metrics, name));
        metrics.put("unread", (double) unread);
        return new Report(name(), folders.size(), metrics, cases.lines());
    }

    /** A conversation with nothing to count says nothing of a rate: drawn again and again it would stand for 0. */
    private static void add(Map<String, List<Tally>> tallies, String name, Tally tally) {
        List<Tally> conversations = tallies.computeIfAbsent(name, key -> new ArrayList<>());
        if (tally.whole() > 0) {
            conversations.add(tally);
        }
    }

    private static DraftScore score(Harness harness, Path folder, OptionalDouble share, Map<String, Object> line)
            throws IOException {
        GoldConversation gold = GoldConversation.read(folder.resolve("gold.json"));
        String title = gold.title().isEmpty() ? "Conversation" : gold.title();
        try {
            Transcript transcript = harness.read(folder.resolve("transcript.vtt"), title);
            Template template = template(gold);
            int spoken = Math.max(1, transcript.wordCount());
            DraftText draft = share.isPresent()
                    ? draft(harness, transcript, template, gold, share.getAsDouble() * spoken)
                    : draft(harness, transcript, template, gold);
            line.put("template", template.ref().id());
            line.put("statements", draft.statements());
            return DraftScore.of(gold, draft, spoken);
        } catch (RuntimeException e) {
            // A conversation at which something breaks is wrong; the others are still measured.
            line.put("unread", e.toString());
            return DraftScore.unread(gold);
        }
    }

    private static DraftText draft(Harness harness, Transcript transcript, Template template, GoldConversation gold) {
        return DraftText.of(harness.draft(transcript, template, gold.meetingDate(), gold.children()));
    }

    /** The longest draft of at most so many words that halving the distance finds; the shortest there is if none fits. */
    private static DraftText draft(
            Harness harness, Transcript transcript, Template template, GoldConversation gold, double maxWords) {
        DraftText longest = draft(harness, transcript, template, gold);
        if (longest.words() <= maxWords) {
            return longest;
        }
        DraftText best = draft(harness, transcript, WordLimit.of(template, 0), gold);
        double fits = 0;
        double tooMuch = 1;
        for (int step = 0; step < STEPS; step++) {
            double middle = (fits + tooMuch) / 2;
            DraftText draft = draft(harness, transcript, WordLimit.of(template, middle), gold);
            if (draft.words() <= maxWords) {
                fits = middle;
                best = draft;
            } else {
                tooMuch = middle;
            }
        }
        return best;
    }

    private static Template template(GoldConversation gold) {
        LocalDate on = gold.meetingDate().orElse(NO_DAY_KNOWN);
        List<Template> all = TemplateLibrary.builtIn().templates();
        for (String type : gold.documentTypes()) {
            String id = type.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
            boolean inForce = all.stream()
                    .anyMatch(template -> template.ref().id().equals(id)
                            && !template.effectiveFrom().isAfter(on));
            if (inForce) {
                return TemplateLibrary.builtIn().template(id, on);
            }
        }
        return TemplateLibrary.builtIn().template("case_note", on);
    }
}
