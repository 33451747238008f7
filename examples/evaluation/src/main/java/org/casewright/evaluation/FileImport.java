package org.casewright.evaluation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.casewright.core.speech.Segment;
import org.casewright.core.speech.Transcript;
import org.casewright.transcription.format.TranscriptFile;
import org.casewright.transcription.format.TranscriptReader;
import org.casewright.transcription.format.UnreadableTranscriptException;

/**
 * Whether transcript files of any origin are read, and if not, whether they are refused with a reason or crash the reader.
 *
 * <p>Every file of the data folder is one case, whatever it is; its format is found out from the file. A refusal is an
 * {@link UnreadableTranscriptException}; anything else that is thrown is a crash. {@code segments} are counted over all
 * files that were read; {@code speakers} are the different labels of each file, added up.
 */
public final class FileImport implements EvaluationTask {

    private final Function<TranscriptFile, Transcript> reader;

    /** Measures the reader with its standard limits. */
    public FileImport() {
        this(Harness.reader());
    }

    /** Measures another reader. */
    public FileImport(TranscriptReader reader) {
        this(reader::read);
    }

    FileImport(Function<TranscriptFile, Transcript> reader) {
        this.reader = reader;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public Report run(Path data, Options options) throws IOException {
        List<Path> files = DataFiles.files(data, options.limit());
        Map<String, Integer> outcomes = new TreeMap<>();
        CaseLines cases = new CaseLines();
        int segments = 0;
        int speakers = 0;
        for (Path path : files) {
            Case read = read(data, path);
            outcomes.merge(read.outcome(), 1, Integer::sum);
            segments += read.segments();
            speakers += read.speakers();
            cases.add(read.line());
        }
        Map<String, Double> metrics = new LinkedHashMap<>();
        metrics.put("files", (double) files.size());
        for (String outcome : List.of("read", "refused", "crashed")) {
            metrics.put(outcome, (double) outcomes.getOrDefault(outcome, 0));
        }
        metrics.put("segments", (double) segments);
        metrics.put("speakers", (double) speakers);
        return new Report(name(), files.size(), metrics, cases.lines());
    }

    private Case read(Path data, Path path) {
        String name = DataFiles.name(data, path);
        try {
            Transcript transcript =
                    reader.apply(TranscriptFile.builder().title(name).path(path).build());
            long speakers = transcript.segments().stream()
                    .map(Segment::speaker)
                    .flatMap(speaker -> speaker.stream())
                    .distinct()
                    .count();
            return new Case(
                    name, "read", transcript.madeBy(), transcript.segments().size(), (int) speakers);
        } catch (UnreadableTranscriptException e) {
            return new Case(name, "refused", String.valueOf(e.getMessage()), 0, 0);
        } catch (RuntimeException | Error e) {
            return new Case(name, "crashed", e.toString(), 0, 0);
        }
    }

    /** What became of one file; the reason of one that was read is its format. */
    private record Case(String file, String outcome, String reason, int segments, int speakers) {

        Map<String, Object> line() {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("file", file);
            line.put("outcome", outcome);
            line.put(outcome.equals("read") ? "format" : "reason", reason);
            line.put("segments", segments);
            line.put("speakers", speakers);
            return line;
        }
    }
}
