package org.casewright.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Findings;
import org.casewright.core.json.StoredForm;
import org.casewright.core.oversight.Performed;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks a draft against its sources and the quality criteria. */
@Command(
        name = "check",
        description =
                "Checks a draft against its sources and the quality criteria: exit 1 if a finding blocks release.",
        footerHeading = "%nExample:%n",
        footer = "  casewright check draft.json --case case.json -o findings.json")
final class CheckCommand implements Callable<Integer> {

    @Mixin
    private CaseOptions options = new CaseOptions();

    @Mixin
    private ResultOptions result = new ResultOptions();

    @Parameters(paramLabel = "DRAFT", description = "A draft as 'casewright draft' wrote it; - for standard input.")
    private String draft = "";

    @Override
    public Integer call() throws IOException {
        Draft read = StoredForm.DRAFT.read(FileStore.read(draft));
        Performed<Findings> performed = Desk.open(options).quality().review(options.work(), read);
        if (performed instanceof Performed.Done<Findings> done) {
            Findings findings = done.value();
            result.give(StoredForm.FINDINGS.write(findings));
            FindingLines.of(findings.findings()).forEach(result::say);
            return findings.blocking() ? ExitCode.FINDINGS : ExitCode.GOOD;
        }
        return result.refused(((Performed.Refused<Findings>) performed).refusal());
    }
}
