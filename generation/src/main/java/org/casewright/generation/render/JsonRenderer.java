package org.casewright.generation.render;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.json.StoredForm;

/** Casewright's own stored form of a released document, in UTF-8: everything, for machines. Safe for many threads. */
public final class JsonRenderer implements DocumentRenderer {

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public String fileExtension() {
        return "json";
    }

    @Override
    public void render(ReleasedDocument document, OutputStream out) throws IOException {
        out.write(StoredForm.RELEASED.write(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
