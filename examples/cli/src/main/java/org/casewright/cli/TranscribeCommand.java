package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Performed;
import org.casewright.core.speech.Recording;
import org.casewright.transcription.Transcriber;
import org.casewright.transcription.Transcription;
import org.casewright.transcription.format.TranscriptFile;
import org.casewright.transcription.sphinx4.Sphinx4SpeechToText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Hears a recording, or takes in a transcript another tool made. */
@Command(
        name = "transcribe",
        description = {
            "Hears a recording (WAV) with the embedded engine, or takes in a transcript: WebVTT, SubRip, Teams Word,",
            "'Name: words' text or TextGrid. Nothing is opened before the gate has admitted it."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casewright transcribe visit.wav --on 2026-10-06 --case case.json --people P-1,P-2 -o transcript.json",
            "  casewright transcribe meeting.vtt --on 2026-10-06 --case case.json --people P-1 -o transcript.json",
            "  cat notes.txt | casewright transcribe - --title Notes --on 2026-10-06 --case case.json --people P-1"
        })
final class TranscribeCommand implements Callable<Integer> {

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Parameters(paramLabel = "FILE", description = "The recording or transcript; - for a transcript on standard input.")
    private String file = "";

    @Option(
            names = "--on",
            required = true,
            paramLabel = "DATE",
            description = "The day of the visit or meeting, such as 2026-10-06.")
    private LocalDate on = LocalDate.EPOCH;

    @Option(
            names = "--title",
            paramLabel = "TITLE",
            description = "What readers of the document will call it; 'Recording' or 'Transcript' by default.")
    private @Nullable String title;

    @Override
    public Integer call() throws IOException {
        CaseWork work = options.work();
        Desk desk = Desk.open(options);
        Performed<Transcription> performed = isRecording() ? hear(desk, work) : takeIn(desk, work);
        if (performed instanceof Performed.Done<Transcription> done) {
            return report(done.value());
        }
        return result.refused(((Performed.Refused<Transcription>) performed).refusal());
    }

    private Performed<Transcription> hear(Desk desk, CaseWork work) {
        Transcriber transcriber = Transcriber.builder()
                .gate(desk.gate())
                .engine(new Sphinx4SpeechToText())
                .build();
        Recording recording =
                Recording.ofWave(Optional.ofNullable(title).orElse("Recording"), on, Path.of(file));
        return transcriber.transcribe(work, recording, result.progress("heard"));
    }

    private Performed<Transcription> takeIn(Desk desk, CaseWork work) {
        Transcriber transcriber = Transcriber.builder().gate(desk.gate()).build();
        TranscriptFile transcript = TranscriptFile.builder()
                .title(Optional.ofNullable(title).orElse("Transcript"))
                .on(on)
                .content(() -> FileStore.open(file))
                .build();
        return transcriber.importTranscript(work, transcript);
    }

    private int report(Transcription transcription) throws IOException {
        result.give(StoredForm.TRANSCRIPT.write(transcription.transcript()));
        result.say(transcription.transcript().segments().size() + " segments, "
                + transcription.transcript().wordCount() + " words, by "
                + transcription.transcript().madeBy());
        transcription.concerns().forEach(concern -> result.say(
                (concern.kind().stopsDrafting() ? "Nothing can be drafted from it: " : "Look at it first: ")
                        + concern.message()));
        return transcription.concerns().isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    private boolean isRecording() {
        return file.toLowerCase(Locale.ROOT).endsWith(".wav");
    }
}
