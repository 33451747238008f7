package org.casewright.generation.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casewright.core.document.Approval;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftProvenance;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Person;

/** How a document came about, in plain sentences that stand under it. */
final class AboutLines {

    private AboutLines() {}

    static List<String> of(ReleasedDocument released) {
        List<String> lines = new ArrayList<>();
        Draft draft = released.document().content();
        Approval approval = released.document().approval();
        lines.add(drafted(draft));
        lines.add(checked(approval));
        for (FindingOverride override : approval.overrides()) {
            lines.add("Released in spite of " + override.finding().criterion() + " ("
                    + override.finding().message() + ") because: " + override.reason() + " ("
                    + DocumentOutline.nameAndRole(override.by()) + ")");
        }
        for (CapturePermission permission : released.permissions()) {
            lines.add(permission(permission, draft));
        }
        released.proof()
                .ifPresent(proof -> lines.add("The approval is entry " + proof.index()
                        + " of the audit ledger; with " + proof.size() + " entries its tree hash was " + proof.root()
                        + "."));
        return List.copyOf(lines);
    }

    private static String drafted(Draft draft) {
        DraftProvenance provenance = draft.provenance();
        return "This document was drafted by a machine (" + provenance.drafter() + ", "
                + provenance.processor().id() + ", " + where(provenance.processor()) + ") on "
                + DocumentOutline.day(draft.draftedAt()) + " from template " + draft.template()
                + provenance.prompt().map(prompt -> ", prompt " + prompt).orElse("")
                + ". Each sentence it drafted points at its source; a sentence without one was written by a person. "
                + "Decisions were entered by people.";
    }

    private static String where(Processor processor) {
        return switch (processor.location()) {
            case IN_PROCESS -> "within the case-management system";
            case IN_HOUSE -> "within the authority";
            case CONTRACTED_UK -> "at a contracted processor in the United Kingdom";
            case EXTERNAL -> "at an external processor";
        };
    }

    private static String checked(Approval approval) {
        return "It was checked and approved by " + DocumentOutline.nameAndRole(approval.by()) + " on "
                + DocumentOutline.day(approval.at()) + ": "
                + counted(approval.opened().size(), "source") + " opened, "
                + counted(approval.edits().size(), "change") + " made, "
                + counted(approval.overrides().size(), "finding") + " overridden.";
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String permission(CapturePermission permission, Draft draft) {
        String who = draft.occasion().people().stream()
                .filter(person -> person.id().equals(permission.person()))
                .map(Person::name)
                .findFirst()
                .orElse("Somebody concerned");
        String scope = permission.scope().stream()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .sorted()
                .collect(Collectors.joining(", "));
        String answer = permission.answer().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return "Permission to capture, " + who + ": " + answer + (scope.isEmpty() ? "" : " (" + scope + ")") + ", "
                + DocumentOutline.day(permission.at()) + ".";
    }
}
