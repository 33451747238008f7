package org.casewright.core.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Commitment;
import org.casewright.core.testkit.InventedDocument;
import org.casewright.core.testkit.InventedFamily;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeType;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DetectedIssue;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.Extension;
import org.hl7.fhir.r4.model.Group;
import org.hl7.fhir.r4.model.IntegerType;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.PractitionerRole;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.RelatedPerson;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The FHIR renderer")
class FhirBundleRendererTest {

    private final Bundle bundle = Fhir.bundle(InventedDocument.released());
    private final Composition composition = Fhir.all(Composition.class, bundle).get(0);

    @Test
    @DisplayName("begins a document bundle with a final composition, attested by the approver")
    void begins_with_the_composition() {
        assertThat(bundle.getType()).isEqualTo(Bundle.BundleType.DOCUMENT);
        assertThat(bundle.getEntryFirstRep().getResource()).isSameAs(composition);
        assertThat(composition.getStatus()).isEqualTo(Composition.CompositionStatus.FINAL);
        assertThat(composition.getAttesterFirstRep().getMode()).isEqualTo(Composition.CompositionAttestationMode.LEGAL);
        assertThat(composition.getAttesterFirstRep().getParty().getReference())
                .isEqualTo(composition.getAuthorFirstRep().getReference());
        assertThat(practitioner(composition.getAuthorFirstRep().getReference())
                        .getNameFirstRep()
                        .getText())
                .isEqualTo(InventedFamily.WORKER.name());
        assertThat(composition.getMeta().getTagFirstRep().getCode()).isEqualTo("drafted-by-machine");
    }

    @Test
    @DisplayName("refers to nothing outside the bundle")
    void refers_to_nothing_outside() {
        List<String> there = bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getFullUrl)
                .toList();
        List<String> named = Pattern.compile("\"reference\": \"([^\"]*)\"")
                .matcher(Fhir.json(InventedDocument.released()))
                .results()
                .map(found -> found.group(1))
                .toList();

        assertThat(there).doesNotHaveDuplicates().allMatch(name -> name.startsWith("urn:uuid:"));
        assertThat(named).hasSizeGreaterThan(40).isSubsetOf(there);
    }

    @Test
    @DisplayName("carries each statement with its citations, so that a receiver can check an excerpt")
    void carries_statements() {
        Statement spoken = InventedDocument.reviewed().statements().findFirst().orElseThrow();
        Citation citation = spoken.citations().get(0);
        List<Extension> statements = composition.getSectionFirstRep().getExtensionsByUrl(Names.extension("statement"));
        Extension carried = statements.get(0).getExtensionByUrl("citation");

        assertThat(statements).hasSize(4);
        assertThat(text(statements.get(0), "text")).isEqualTo(spoken.text());
        assertThat(statements.get(0).getExtensionByUrl("origin").getValue())
                .isInstanceOfSatisfying(
                        CodeType.class, code -> assertThat(code.getValue()).isEqualTo("extracted"));
        assertThat(text(carried, "passage")).isEqualTo(citation.passage().value());
        assertThat(carried.getExtensionByUrl("end").getValue())
                .isInstanceOfSatisfying(
                        IntegerType.class, end -> assertThat(end.getValue()).isEqualTo(citation.end()));
        assertThat(new Commitment(text(carried, "salt"), text(carried, "digest")).matches(text(carried, "excerpt")))
                .isTrue();
    }

    @Test
    @DisplayName("gives a source's SHA-256 as an identifier: FHIR's own hash is for SHA-1")
    void gives_digests_as_identifiers() {
        DocumentReference source = Fhir.all(DocumentReference.class, bundle).get(0);

        assertThat(source.getIdentifierFirstRep().getSystem()).endsWith("/sha-256");
        assertThat(source.getIdentifierFirstRep().getValue())
                .isEqualTo(InventedDocument.reviewed().sources().get(0).sha256());
        assertThat(source.getContentFirstRep().getAttachment().hasHash()).isFalse();
    }

    @Test
    @DisplayName("makes a child the patient, relatives related persons, and professionals practitioners")
    void knows_people() {
        assertThat(Fhir.all(Patient.class, bundle)).singleElement().satisfies(child -> {
            assertThat(child.getNameFirstRep().getText()).isEqualTo(InventedFamily.CHILD.name());
            assertThat(child.getBirthDateElement().getValueAsString()).isEqualTo("2017-05-14");
        });
        assertThat(Fhir.all(RelatedPerson.class, bundle))
                .extracting(relative ->
                        relative.getRelationshipFirstRep().getCodingFirstRep().getCode())
                .containsExactly("BRO", "MTH", "FTH");
        assertThat(Fhir.all(PractitionerRole.class, bundle))
                .extracting(role -> role.getCodeFirstRep().getText())
                .contains("health visitor", "social worker", "team manager");
    }

    @Test
    @DisplayName("is about a group where there are several children")
    void knows_several_children() {
        Bundle siblings = Fhir.bundle(Documents.about(List.of(
                Documents.person("p-one", "child"),
                Documents.person("p-two", " Young Person "),
                Documents.person("p-three", "godmother"))));

        assertThat(Fhir.all(Group.class, siblings))
                .singleElement()
                .satisfies(group -> assertThat(group.getMember()).hasSize(2));
        assertThat(Fhir.all(RelatedPerson.class, siblings))
                .extracting(relative -> relative.getRelationshipFirstRep().getText())
                .contains("godmother");
    }

    @Test
    @DisplayName("lets a patient without a name stand for the child where none is named")
    void stands_in_for_an_unnamed_child() {
        Bundle nobody = Fhir.bundle(Documents.about(List.of()));

        assertThat(Fhir.all(Patient.class, nobody)).singleElement().satisfies(patient -> {
            assertThat(patient.hasName()).isFalse();
            assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo(InventedFamily.CASE.value());
        });
    }

    @Test
    @DisplayName("says which machine assembled, who verified and who wrote, from which sources")
    void says_how_it_came_about() {
        Provenance provenance = Fhir.all(Provenance.class, Fhir.bundle(Documents.draftedByModel()))
                .get(0);

        assertThat(provenance.getAgent())
                .extracting(agent -> agent.getType().getCodingFirstRep().getCode())
                .containsExactly("assembler", "verifier", "author", "author");
        assertThat(provenance.getEntity()).hasSize(1);
        assertThat(provenance.getText().getDiv().allText()).contains("model/1", "gpt-invented@models.example.org");
        assertThat(provenance.getExtensionsByUrl(Names.extension("prompt"))).hasSize(1);
        assertThat(provenance.getExtensionByUrl(Names.extension("ledger-proof")).getExtensionsByUrl("path"))
                .hasSize(2);
    }

    @Test
    @DisplayName("gives findings as issues, with the reason for which one was overridden")
    void gives_findings() {
        List<DetectedIssue> issues = Fhir.all(DetectedIssue.class, bundle);

        assertThat(issues)
                .extracting(issue -> issue.getCode().getCodingFirstRep().getCode())
                .containsExactly("QC-21", "QC-06");
        assertThat(issues.get(0).getMitigationFirstRep().getAction().getText())
                .isEqualTo("The father is met tomorrow; the wish is on the agenda.");
        assertThat(issues.get(1).hasMitigation()).isFalse();
    }

    @Test
    @DisplayName("passes on nothing that was withheld")
    void passes_on_nothing_withheld() {
        assertThat(Fhir.json(InventedDocument.released())).doesNotContain("shouts at Tansy");
    }

    @Test
    @DisplayName("takes the definitions an application has, if they are R4's")
    void takes_definitions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FhirBundleRenderer(new FhirContext(FhirVersionEnum.R5)))
                .withMessage("fhir must be of version R4, not R5");
    }

    private Practitioner practitioner(String reference) {
        return bundle.getEntry().stream()
                .filter(entry -> entry.getFullUrl().equals(reference))
                .map(Bundle.BundleEntryComponent::getResource)
                .map(Practitioner.class::cast)
                .collect(Collectors.toList())
                .get(0);
    }

    private static String text(Extension whole, String part) {
        return whole.getExtensionByUrl(part).getValue().primitiveValue();
    }
}
