package org.casewright.cli;

import java.util.Map;
import java.util.concurrent.Callable;
import org.casewright.core.document.Template;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the templates. */
@Command(name = "templates", description = "Lists the templates with what they answer to.")
final class TemplatesCommand implements Callable<Integer> {

    @Mixin
    private TemplateOptions templates = new TemplateOptions();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() {
        for (Template template : templates.library().templates()) {
            json.print(
                    String.format(
                            "%-20s %-40s %s: %s",
                            template.ref(), template.title(), template.status(), template.basis()),
                    Map.of(
                            "id", template.ref().id(),
                            "version", template.ref().version(),
                            "title", template.title(),
                            "status", template.status(),
                            "basis", template.basis()));
        }
        return ExitCode.GOOD;
    }
}
