package org.casewright.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.casewright.evaluation.Spread.Tally;
import org.casewright.generation.evidence.EvidenceSelector;

/**
 * How near chosen evidence alone comes to the note a person wrote (ACI-Bench), by {@link Rouge}; {@code copy} is the whole
 * dialogue as it stands, speaker tags and all, and {@code lead} its beginning.
 *
 * <p>A poor target to tune to: the choice with the best ROUGE holds fewer of the facts a note needs than the choice that
 * was made for facts.
 */
public final class Notes implements EvaluationTask {

    /** Notes run to a third of the words of their dialogues; speech needs a few more words to say as much. */
    private static final double DEFAULT_WORDS = 0.40;

    private final EvidenceSelector selector;

    /** Measures the selector that comes with the library. */
    public Notes() {
        this(new EvidenceSelector());
    }

    /** Measures another selector. */
    public Notes(EvidenceSelector selector) {
        this.selector = selector;
    }

    @Override
    public String name() {
        return "notes";
    }

    @Override
    public Report run(Path data, Options options) throws IOException {
        double share = options.words().orElse(DEFAULT_WORDS);
        List<DialogueNote> notes =
                DialogueNote.read(data).stream().limit(options.limit()).toList();
        Map<String, List<Tally>> tallies = new LinkedHashMap<>();
        List<String> cases = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (DialogueNote note : notes) {
            List<String> all = Pieces.ofAll(note.utterances());
            int total = Pieces.words(all);
            List<String> chosen = Coverage.select(selector, note.utterances(), share * total);
            Rouge rouge = Rouge.of(String.join("\n", chosen), note.note());
            add(tallies, "", rouge);
            tally(tallies, "words_share", (double) Pieces.words(chosen) / total);
            add(tallies, "copy.", Rouge.of(note.dialogue(), note.note()));
            add(tallies, "lead.", Rouge.of(String.join("\n", Baselines.lead(all, share * total)), note.note()));
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("id", note.id());
            line.put("rouge1", rouge.rouge1());
            line.put("chosen", chosen);
            cases.add(json.writeValueAsString(line));
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        tallies.forEach((name, documents) -> Spread.of(documents).addTo(metrics, name));
        return new Report(name(), notes.size(), metrics, cases);
    }

    private static void add(Map<String, List<Tally>> tallies, String row, Rouge rouge) {
        tally(tallies, row + "rouge1", rouge.rouge1());
        tally(tallies, row + "rouge2", rouge.rouge2());
        tally(tallies, row + "rougeL", rouge.rougeL());
    }

    private static void tally(Map<String, List<Tally>> tallies, String name, double value) {
        tallies.computeIfAbsent(name, key -> new ArrayList<>()).add(new Tally(value, 1));
    }
}
