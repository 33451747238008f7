package org.casewright.core.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import ca.uhn.fhir.validation.SingleValidationMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.casewright.core.document.ReleasedDocument;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Resource;

/**
 * HAPI's definitions and validator, which take several seconds to read and are therefore shared by all tests. The
 * terminology is HAPI's own, in memory: nothing is fetched.
 */
final class Fhir {

    static final FhirContext CONTEXT = FhirContext.forR4();

    private static final FhirValidator VALIDATOR = validator();

    private Fhir() {}

    static String json(ReleasedDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FhirBundleRenderer(CONTEXT).render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A byte array takes everything", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    static Bundle bundle(ReleasedDocument document) {
        return CONTEXT.newJsonParser().parseResource(Bundle.class, json(document));
    }

    /** The resources of one kind, in the bundle's order. */
    static <T extends Resource> List<T> all(Class<T> kind, Bundle bundle) {
        return bundle.getEntry().stream()
                .map(Bundle.BundleEntryComponent::getResource)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** What the validator calls an error or worse. */
    static List<String> errors(String json) {
        return messages(json)
                .filter(message -> message.getSeverity().compareTo(ResultSeverityEnum.ERROR) >= 0)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    static Stream<SingleValidationMessage> messages(String json) {
        return VALIDATOR.validateWithResult(json).getMessages().stream();
    }

    private static FhirValidator validator() {
        ValidationSupportChain support = new ValidationSupportChain(
                new DefaultProfileValidationSupport(CONTEXT),
                new CommonCodeSystemsTerminologyService(CONTEXT),
                new InMemoryTerminologyServerValidationSupport(CONTEXT));
        FhirValidator validator = CONTEXT.newValidator();
        validator.registerValidatorModule(new FhirInstanceValidator(support));
        return validator;
    }
}
