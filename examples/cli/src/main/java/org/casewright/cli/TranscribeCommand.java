package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Performed;
import org.casewright.core.speech.Recording;
import org.casewright.core.speech.Transcript;
import org.casewright.transcription.Transcriber;
import org.casewright.transcription.Transcription;
import org.casewright.transcription.format.TranscriptFile;
import org.casewright.transcription.sphinx4.Sphinx4SpeechToText;
import org.casewright.transcription.voices.ConfirmedVoices;
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

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = {
                "The recording or transcript; - for a transcript on standard input. Several transcripts are the voices",
                "of one talk, each named by --voice, and are put together by their times."
            })
    private List<String> files = List.of();

    @Option(
            names = "--voice",
            paramLabel = "NAME",
            description = "Whose voice a file holds, where the file itself does not say; once for each file, in order.")
    private List<String> names = List.of();

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

    @Option(
            names = "--voices",
            paramLabel = "FILE",
            description = {
                "A transcript of the same talk whose names and times say who spoke when; without it, voices stay",
                "unknown where the engine cannot tell them apart."
            })
    private @Nullable Path voices;

    @Override
    public Integer call() throws IOException {
        CaseWork work = options.work();
        Desk desk = Desk.open(options);
        Performed<Transcription> performed = named(desk, work, isRecording() ? hear(desk, work) : takeIn(desk, work));
        if (performed instanceof Performed.Done<Transcription> done) {
            return report(done.value());
        }
        return result.refused(((Performed.Refused<Transcription>) performed).refusal());
    }

    private Performed<Transcription> hear(Desk desk, CaseWork work) {
        Transcriber transcriber = Transcriber.builder()
                .gate(desk.gate())
                .engine(Sphinx4SpeechToText.builder().build())
                .build();
        Recording recording =
                Recording.ofWave(Optional.ofNullable(title).orElse("Recording"), on, Path.of(files.get(0)));
        return transcriber.transcribe(work, recording, result.progress("heard"));
    }

    private Performed<Transcription> takeIn(Desk desk, CaseWork work) {
        Transcriber transcriber = Transcriber.builder().gate(desk.gate()).build();
        List<TranscriptFile> transcripts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            String file = files.get(i);
            TranscriptFile.Builder transcript = TranscriptFile.builder()
                    .title(Optional.ofNullable(title).orElse("Transcript"))
                    .on(on)
                    .content(() -> FileStore.open(file));
            transcripts.add((i < names.size() ? transcript.voice(names.get(i)) : transcript).build());
        }
        return transcripts.size() == 1
                ? transcriber.importTranscript(work, transcripts.get(0))
                : transcriber.importTranscript(work, transcripts);
    }

    private int report(Transcription transcription) throws IOException {
        Transcript transcript = transcription.transcript();
        result.give(StoredForm.TRANSCRIPT.write(transcript));
        result.say(transcript.segments().size() + " segments, " + transcript.wordCount() + " words, by "
                + transcript.madeBy());
        transcription
                .concerns()
                .forEach(concern -> result.say(
                        (concern.kind().stopsDrafting() ? "Nothing can be drafted from it: " : "Look at it first: ")
                                + concern.message()));
        return transcription.concerns().isEmpty() ? ExitCode.GOOD : ExitCode.FINDINGS;
    }

    /** The account of who spoke when is personal data too, so it passes the gate like any transcript. */
    private Performed<Transcription> named(Desk desk, CaseWork work, Performed<Transcription> heard) {
        if (voices == null || !(heard instanceof Performed.Done<Transcription> done)) {
            return heard;
        }
        Performed<Transcription> account = Transcriber.builder()
                .gate(desk.gate())
                .build()
                .importTranscript(work, TranscriptFile.of("Who spoke when", on, voices));
        if (!(account instanceof Performed.Done<Transcription> told)) {
            return account;
        }
        Transcript named =
                ConfirmedVoices.of(told.value().transcript()).name(done.value().transcript());
        return new Performed.Done<>(new Transcription(named, done.value().concerns()), done.permit());
    }

    private boolean isRecording() {
        return files.size() == 1 && files.get(0).toLowerCase(Locale.ROOT).endsWith(".wav");
    }
}
