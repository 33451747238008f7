package org.casewright.core.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.testkit.DocumentRendererContract;
import org.junit.jupiter.api.DisplayName;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

@DisplayName("The FHIR renderer, as any renderer,")
class FhirBundleRendererContractTest extends DocumentRendererContract {

    @Override
    protected DocumentRenderer renderer() {
        return new FhirBundleRenderer(Fhir.CONTEXT);
    }

    /** What a reader is shown, which is titles and narratives; read with Java's own parsers and not with HAPI's. */
    @Override
    protected String text(byte[] rendered) throws IOException {
        JsonNode bundle = new ObjectMapper().readTree(rendered);
        StringBuilder text = new StringBuilder();
        for (JsonNode title : bundle.findValues("title")) {
            text.append(title.textValue()).append('\n');
        }
        for (JsonNode div : bundle.findValues("div")) {
            text.append(words(div.textValue())).append('\n');
        }
        return text.toString();
    }

    private static String words(String xhtml) throws IOException {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xhtml)))
                    .getDocumentElement()
                    .getTextContent();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("A narrative is not well-formed", e);
        }
    }
}
