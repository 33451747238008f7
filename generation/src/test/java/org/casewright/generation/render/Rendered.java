package org.casewright.generation.render;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.ReleasedDocument;

/** A document in some format, as text. */
final class Rendered {

    private Rendered() {}

    static String by(DocumentRenderer renderer, ReleasedDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("A byte array takes everything", e);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
