package org.casewright.core.fhir;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.FhirVersionEnum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.ReleasedDocument;

/**
 * A <a href="https://hl7.org/fhir/R4/documents.html">FHIR R4 document</a> as JSON: the composition with its people,
 * sources, permissions, provenance and history, in a bundle that refers to nothing outside itself. Safe for many
 * threads.
 */
public final class FhirBundleRenderer implements DocumentRenderer {

    private final FhirContext fhir;

    /** A renderer with FHIR definitions of its own, which take about a second to read. */
    public FhirBundleRenderer() {
        this(FhirContext.forR4());
    }

    /**
     * A renderer that shares the definitions an application already has.
     *
     * @param fhir of version R4
     * @throws IllegalArgumentException if it is of another version
     */
    public FhirBundleRenderer(FhirContext fhir) {
        if (fhir.getVersion().getVersion() != FhirVersionEnum.R4) {
            throw new IllegalArgumentException(
                    "fhir must be of version R4, not " + fhir.getVersion().getVersion());
        }
        this.fhir = fhir;
    }

    @Override
    public String mediaType() {
        return "application/fhir+json";
    }

    @Override
    public String fileExtension() {
        return "fhir.json";
    }

    @Override
    public void render(ReleasedDocument document, OutputStream out) throws IOException {
        String json = fhir.newJsonParser().setPrettyPrint(true).encodeResourceToString(DocumentBundle.of(document));
        out.write(json.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
