package org.casewright.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.fhir.FhirBundleRenderer;
import org.casewright.generation.render.HtmlRenderer;
import org.casewright.generation.render.JsonRenderer;
import org.casewright.generation.render.MarkdownRenderer;
import org.casewright.generation.word.WordRenderer;

/** The formats a document can be released in. */
enum ReleaseFormat {
    MD,
    HTML,
    DOCX,
    JSON,
    FHIR;

    private DocumentRenderer renderer() {
        return switch (this) {
            case MD -> new MarkdownRenderer();
            case HTML -> new HtmlRenderer();
            case DOCX -> new WordRenderer();
            case JSON -> new JsonRenderer();
            case FHIR -> new FhirBundleRenderer();
        };
    }

    /** Writes the document in each format, named after its template. */
    static List<Path> writeAll(ReleasedDocument released, List<ReleaseFormat> formats, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (ReleaseFormat format : formats) {
            DocumentRenderer renderer = format.renderer();
            String name = released.document().content().template().id() + "." + renderer.fileExtension();
            Path file = folder.resolve(name);
            FileStore.write(file, out -> renderer.render(released, out));
            files.add(file);
        }
        return List.copyOf(files);
    }
}
