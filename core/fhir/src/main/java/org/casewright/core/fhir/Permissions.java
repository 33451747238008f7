package org.casewright.core.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.casewright.core.oversight.CapturePermission;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Consent;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;

/** What people answered about capturing their words, each answer a FHIR consent that says what it is not. */
final class Permissions {

    /** Stands in every consent, since the name of the resource misleads. */
    static final String WHAT_IT_IS_NOT =
            "Permission for the method of recording. It is neither agreement to engage with"
                    + " the service nor consent under UK GDPR Article 4(11); statutory recording by ordinary notes goes on"
                    + " whatever the answer.";

    private static final String SCOPE = "http://terminology.hl7.org/CodeSystem/consentscope";

    private final Entries entries;
    private final People people;
    private final Staff staff;

    Permissions(Entries entries, People people, Staff staff) {
        this.entries = entries;
        this.people = people;
        this.staff = staff;
    }

    List<Reference> addAll(List<CapturePermission> answers) {
        List<Reference> added = new ArrayList<>();
        for (CapturePermission answer : answers) {
            added.add(entries.add("permission " + added.size(), resource(answer)));
        }
        return List.copyOf(added);
    }

    private Consent resource(CapturePermission answer) {
        String code = code(answer.answer());
        Reference person = people.reference(answer.person());
        Consent consent = new Consent()
                .setStatus(state(answer.answer()))
                .setScope(Names.concept(SCOPE, "patient-privacy", "Privacy"))
                .addCategory(Names.own("consent-category", "capture-permission", WHAT_IT_IS_NOT))
                .setPatient(people.child())
                .setDateTimeElement(Entries.dateTime(answer.at()))
                .addPerformer(person)
                .addOrganization(staff.authority())
                .setPolicyRule(Names.text(WHAT_IT_IS_NOT))
                .setProvision(provision(answer, person));
        Extensions.add(consent, "answer", Names.own("capture-answer", code, said(code)));
        Extensions.add(consent, "asked-by", staff.worker(answer.askedBy()));
        Extensions.add(consent, "explained", answer.how());
        Extensions.add(consent, "explained-in-language", answer.language());
        answer.reason().ifPresent(reason -> Extensions.add(consent, "reason", reason));
        return Xhtml.told(consent, "Permission to capture, " + told(answer, code) + " " + WHAT_IT_IS_NOT);
    }

    private String told(CapturePermission answer, String code) {
        return people.name(answer.person()).orElse("somebody concerned") + ": " + said(code)
                + (answer.scope().isEmpty() ? "" : " (" + String.join(", ", scope(answer)) + ")") + ", "
                + answer.at() + ".";
    }

    /** Whatever is not a yes is a no: nobody who was not asked has agreed. */
    private static Consent.ProvisionComponent provision(CapturePermission answer, Reference person) {
        Consent.ProvisionComponent provision = new Consent.ProvisionComponent()
                .setType(
                        answer.answer() == CapturePermission.Answer.GIVEN
                                ? Consent.ConsentProvisionType.PERMIT
                                : Consent.ConsentProvisionType.DENY);
        provision
                .addActor()
                .setRole(Names.own("consent-actor", "person-captured", "The person whose words are captured"))
                .setReference(person);
        answer.expires().ifPresent(end -> provision.setPeriod(new Period().setEndElement(Entries.dateTime(end))));
        List<CodeableConcept> scope = scope(answer).stream()
                .map(part -> Names.own("capture-scope", part, part))
                .collect(Collectors.toList());
        return provision.setCode(scope);
    }

    private static List<String> scope(CapturePermission answer) {
        return answer.scope().stream()
                .sorted()
                .map(part -> part.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Consent.ConsentState state(CapturePermission.Answer answer) {
        return switch (answer) {
            case ASKED -> Consent.ConsentState.PROPOSED;
            case GIVEN -> Consent.ConsentState.ACTIVE;
            case REFUSED -> Consent.ConsentState.REJECTED;
            case WITHDRAWN -> Consent.ConsentState.INACTIVE;
            case NOT_ASKED -> Consent.ConsentState.DRAFT;
        };
    }

    private static String code(CapturePermission.Answer answer) {
        return answer.name().toLowerCase(Locale.ROOT);
    }

    private static String said(String code) {
        return code.replace('_', ' ');
    }
}
