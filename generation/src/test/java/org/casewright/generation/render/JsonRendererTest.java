package org.casewright.generation.render;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.regex.Pattern;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.json.StoredForm;
import org.casewright.core.testkit.DocumentRendererContract;
import org.casewright.core.testkit.InventedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The JSON renderer")
class JsonRendererTest extends DocumentRendererContract {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    protected DocumentRenderer renderer() {
        return new JsonRenderer();
    }

    @Override
    protected String text(byte[] rendered) throws IOException {
        return values(JSON.readTree(rendered));
    }

    /** Withheld sentences are kept, in a place of their own. */
    @Override
    protected String statedAsFact(byte[] rendered) throws IOException {
        JsonNode whole = JSON.readTree(rendered);
        whole.findParents("withheld").forEach(parent -> ((ObjectNode) parent).remove("withheld"));
        return values(whole);
    }

    /** For machines, the name of the drafter in its own field is the word. */
    @Override
    protected Pattern machineNotice() {
        return Pattern.compile("\\bMODEL\\b|\\bmodel/1\\b");
    }

    @Test
    @DisplayName("can be read back, whole")
    void can_be_read_back() {
        assertThat(StoredForm.RELEASED.read(Rendered.by(renderer(), InventedDocument.released())))
                .isEqualTo(InventedDocument.released());
    }

    private static String values(JsonNode node) {
        if (node.isValueNode()) {
            return node.asText() + "\n";
        }
        StringBuilder values = new StringBuilder();
        node.forEach(child -> values.append(values(child)));
        return values.toString();
    }
}
