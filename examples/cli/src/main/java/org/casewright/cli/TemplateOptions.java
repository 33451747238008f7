package org.casewright.cli;

import java.nio.file.Path;
import org.casewright.generation.template.TemplateLibrary;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which templates there are. */
final class TemplateOptions {

    @Option(
            names = "--templates",
            paramLabel = "FOLDER",
            description = "A council's own templates, beside and before the built-in ones.")
    private @Nullable Path folder;

    TemplateLibrary library() {
        TemplateLibrary library = TemplateLibrary.builtIn();
        return folder == null ? library : library.withFolder(folder);
    }
}
