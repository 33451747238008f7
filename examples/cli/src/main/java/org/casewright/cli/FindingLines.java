package org.casewright.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.casewright.core.document.Finding;

/** Findings as a person reads them: number, weight, place, what was found, what to do. */
final class FindingLines {

    private FindingLines() {}

    static List<String> of(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of("No findings.");
        }
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            lines.add(String.format(
                    Locale.ROOT,
                    "%3d  %-11s %-13s %s",
                    i + 1,
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    finding.criterion(),
                    finding.statement()
                                    .map(id -> "[" + id + "] ")
                                    .orElse(finding.field()
                                            .map(id -> "[" + id + "] ")
                                            .orElse(""))
                            + finding.message()));
            lines.add("                                " + finding.remedy());
        }
        return lines;
    }
}
