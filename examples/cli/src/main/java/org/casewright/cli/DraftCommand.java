package org.casewright.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Occasion;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Performed;
import org.casewright.core.speech.Transcript;
import org.casewright.generation.draft.DocumentGenerator;
import org.casewright.generation.draft.DraftRequest;
import org.casewright.generation.template.TemplateLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Drafts a document from transcripts. */
@Command(
        name = "draft",
        description = {
            "Drafts a document from transcripts after a template. Without --model the embedded drafter quotes what was",
            "said; with it, a language model words it and every sentence is held to its source."
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  casewright draft transcript.json --template home_visit_record --on 2026-10-06 --case case.json \\",
            "      --people P-1,P-2 --fact visit_type=announced -o draft.json",
            "  CASEWRIGHT_MODEL_KEY=... casewright draft transcript.json --template case_note --on 2026-10-06 \\",
            "      --case case.json --people P-1 --model http://localhost:11434/v1 --model-name llama3.1 \\",
            "      --model-location in_house -o draft.json"
        })
final class DraftCommand implements Callable<Integer> {

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Mixin
    private ModelOptions model = new ModelOptions();

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Parameters(
            arity = "1..*",
            paramLabel = "TRANSCRIPT",
            description = "Transcripts as 'casewright transcribe' wrote them; - for standard input.")
    private List<String> transcripts = List.of();

    @Option(names = "--template", required = true, paramLabel = "NAME", description = "Such as case_note.")
    private String template = "";

    @Option(
            names = "--on",
            paramLabel = "DATE",
            description = "The day of the visit or meeting; spoken days are counted from it.")
    private @Nullable LocalDate on;

    @Option(
            names = "--fact",
            paramLabel = "KEY=VALUE",
            description = "A value of the case record for the template, such as visit_type=announced.")
    private Map<String, String> facts = Map.of();

    @Override
    public Integer call() throws IOException {
        CaseWork work = options.work();
        List<Transcript> sources = new ArrayList<>();
        for (String transcript : transcripts) {
            sources.add(StoredForm.TRANSCRIPT.read(FileStore.read(transcript)));
        }
        TemplateLibrary library = templates.library();
        Occasion occasion = new Occasion(
                work.tenant(),
                work.caseId(),
                Optional.ofNullable(on),
                options.caseFile().people(),
                facts);
        DocumentGenerator generator = DocumentGenerator.builder()
                .gate(Desk.open(options).gate())
                .templates(library)
                .drafter(model.drafter())
                .build();
        DraftRequest.Builder request = DraftRequest.builder().template(template).occasion(occasion);
        sources.forEach(request::transcript);
        Performed<Draft> performed = generator.draft(work, request.build(), result.progress("drafted"));
        if (performed instanceof Performed.Done<Draft> done) {
            return report(done.value());
        }
        return result.refused(((Performed.Refused<Draft>) performed).refusal());
    }

    private int report(Draft draft) throws IOException {
        result.give(StoredForm.DRAFT.write(draft));
        long statements = draft.statements().count();
        result.say(statements + " sentences by " + draft.provenance().drafter() + ", resting on "
                + draft.evidence().size() + " passages; " + draft.withheld().size() + " withheld");
        draft.withheld().forEach(held -> result.say("  withheld: " + held.reason()));
        return statements == 0 ? ExitCode.FINDINGS : ExitCode.GOOD;
    }
}
