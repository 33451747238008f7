package org.casewright.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Statement;
import org.casewright.core.document.Withheld;
import org.casewright.core.speech.Transcript;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.extractive.ExtractiveDrafter;
import org.casewright.generation.template.TemplateLibrary;
import org.casewright.transcription.format.UnreadableTranscriptException;

/**
 * Whether anything is written from transcripts that hold nothing: silence, noise, loops, another language's script.
 *
 * <p>Each file of the data folder is drafted as a case note and as a home visit record; {@code sentences} counts the
 * statements of all drafts, actions among them, and must be 0. A file that is refused gives no sentence and is named with
 * the reason.
 */
public final class Nothing implements EvaluationTask {

    private static final List<String> TEMPLATES = List.of("case_note", "home_visit_record");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);

    private final Drafter drafter;

    /** Measures the drafter that needs no model. */
    public Nothing() {
        this(new ExtractiveDrafter());
    }

    /** Measures another drafter. */
    public Nothing(Drafter drafter) {
        this.drafter = drafter;
    }

    @Override
    public String name() {
        return "nothing";
    }

    @Override
    public Report run(Path data, Options options) throws IOException {
        Harness harness = new Harness(drafter);
        List<Path> files = DataFiles.files(data, options.limit());
        CaseLines cases = new CaseLines();
        int sentences = 0;
        for (Path file : files) {
            String name = DataFiles.name(data, file);
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", name);
            try {
                Transcript transcript = harness.read(file, name);
                for (String template : TEMPLATES) {
                    List<String> written = written(harness, transcript, template, line);
                    sentences += written.size();
                    line.put(template, written);
                }
            } catch (UnreadableTranscriptException e) {
                line.put("unread", String.valueOf(e.getMessage()));
            }
            cases.add(line);
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("files", (double) files.size());
        metrics.put("sentences", (double) sentences);
        return new Report(name(), files.size(), metrics, cases.lines());
    }

    private static List<String> written(
            Harness harness, Transcript transcript, String template, Map<String, Object> line) {
        Draft draft = harness.draft(
                transcript, TemplateLibrary.builtIn().template(template, DAY), Optional.of(DAY), List.of());
        draft.withheld().stream()
                .filter(withheld -> withheld.field().isEmpty())
                .map(Withheld::reason)
                .findFirst()
                .ifPresent(reason -> line.put("stopped", reason));
        return draft.statements().map(Statement::text).toList();
    }
}
