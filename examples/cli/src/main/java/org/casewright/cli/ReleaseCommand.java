package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Performed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Releases an approved document in the formats asked for. */
@Command(
        name = "release",
        description = {
            "Writes an approved document in the formats asked for, with its citations, permissions, history and the",
            "proof that its approval is in the ledger. A document that was changed after approval is refused."
        },
        footerHeading = "%nExample:%n",
        footer = "  casewright release approved.json --case case.json --format md,html,docx,json,fhir -o out")
final class ReleaseCommand implements Callable<Integer> {

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Parameters(paramLabel = "APPROVED", description = "An approved document; - for standard input.")
    private String approved = "";

    @Option(
            names = "--format",
            split = ",",
            paramLabel = "FORMAT",
            description = "md, html, docx, json, fhir; all by default.")
    private List<ReleaseFormat> formats = List.of(ReleaseFormat.values());

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FOLDER",
            description = "Where the files go.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws IOException {
        ApprovedDocument document = StoredForm.APPROVED.read(FileStore.read(approved));
        CaseWork work = options.work();
        Desk desk = Desk.open(options);
        Performed<ReleasedDocument> performed =
                desk.reviewDesk().release(work, document, desk.permissions().permissions(work), desk.ledger());
        if (performed instanceof Performed.Refused<ReleasedDocument> refused) {
            json.print(
                    "Refused (" + refused.refusal().reason().code() + "). "
                            + refused.refusal().remedy(),
                    Map.of(
                            "refused", refused.refusal().reason().code(),
                            "remedy", refused.refusal().remedy()));
            return ExitCode.FINDINGS;
        }
        ReleasedDocument released = ((Performed.Done<ReleasedDocument>) performed).value();
        for (Path file : ReleaseFormat.writeAll(released, formats, folder)) {
            json.print(file.toString(), Map.of("file", file.toString()));
        }
        return ExitCode.GOOD;
    }
}
