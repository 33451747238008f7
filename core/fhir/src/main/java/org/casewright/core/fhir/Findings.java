package org.casewright.core.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.Finding;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.internal.XmlText;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.Reference;

/** What checks found in the document, and why a person released it in spite of that. */
final class Findings {

    private final Entries entries;
    private final People people;
    private final Staff staff;
    private final Reference composition;

    Findings(Entries entries, People people, Staff staff, Reference composition) {
        this.entries = entries;
        this.people = people;
        this.staff = staff;
        this.composition = composition;
    }

    List<Reference> addAll(ApprovedDocument document) {
        Set<Finding> findings = new LinkedHashSet<>(document.findings());
        document.approval().overrides().forEach(override -> findings.add(override.finding()));
        List<Reference> added = new ArrayList<>();
        for (Finding finding : findings) {
            List<FindingOverride> overrides = document.approval().overrides().stream()
                    .filter(override -> override.finding().equals(finding))
                    .toList();
            DetectedIssue issue = resource(finding, overrides);
            issue.setIdentified(Entries.dateTime(document.approval().at()));
            added.add(entries.add("finding " + added.size(), issue));
        }
        return List.copyOf(added);
    }

    private DetectedIssue resource(Finding finding, List<FindingOverride> overrides) {
        DetectedIssue issue = new DetectedIssue()
                .setStatus(DetectedIssue.DetectedIssueStatus.FINAL)
                .setCode(Names.own("quality-criterion", finding.criterion(), finding.criterion()))
                .setSeverity(severity(finding))
                .addImplicated(composition)
                .setDetail(XmlText.holdable(finding.message() + " " + finding.remedy()));
        people.onlyChild().ifPresent(issue::setPatient);
        StringBuilder told = new StringBuilder(finding.criterion() + ": " + finding.message());
        for (FindingOverride override : overrides) {
            issue.addMitigation()
                    .setAction(Names.text(override.reason()))
                    .setDateElement(Entries.dateTime(override.at()))
                    .setAuthor(staff.worker(override.by()));
            told.append(" Released in spite of it because: ")
                    .append(override.reason())
                    .append(" (")
                    .append(override.by().name())
                    .append(", ")
                    .append(override.by().role())
                    .append(")");
        }
        finding.field().ifPresent(field -> where(issue, "field", field));
        finding.statement().ifPresent(statement -> where(issue, "statement", statement.value()));
        return Xhtml.told(issue, told.toString());
    }

    private static void where(DetectedIssue issue, String kind, String value) {
        issue.addEvidence().addCode(Names.own("finding-place", kind, value));
    }

    private static DetectedIssue.DetectedIssueSeverity severity(Finding finding) {
        return switch (finding.severity()) {
            case BLOCKING -> DetectedIssue.DetectedIssueSeverity.HIGH;
            case WARNING -> DetectedIssue.DetectedIssueSeverity.MODERATE;
            case INFORMATION -> DetectedIssue.DetectedIssueSeverity.LOW;
        };
    }
}
