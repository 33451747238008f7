package org.casewright.core.testkit;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casewright.core.document.ApprovedDocument;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.FindingOverride;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.record.Citation;

/** The simplest right renderer, plain text without any markup, open to breaking. */
class PlainRenderer implements DocumentRenderer {

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void render(ReleasedDocument document, OutputStream out) throws IOException {
        out.write(write(document).getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    String write(ReleasedDocument document) {
        ApprovedDocument approved = document.document();
        return Stream.of(
                        Stream.of(approved.content().title(), notice(approved)),
                        approved.content().sections().stream().map(this::section),
                        approved.approval().overrides().stream().map(this::override),
                        Stream.of(approval(approved)))
                .flatMap(parts -> parts)
                .collect(Collectors.joining("\n"));
    }

    String notice(ApprovedDocument approved) {
        return "Drafted by a machine: "
                + approved.content().provenance().processor().id();
    }

    String approval(ApprovedDocument approved) {
        return "Approved by " + approved.approval().by().name() + ", "
                + approved.approval().by().role();
    }

    String override(FindingOverride override) {
        return "Released in spite of " + override.finding().criterion() + ": " + override.reason();
    }

    String section(DraftSection section) {
        return section.heading() + "\n"
                + section.contents().stream().map(this::content).collect(Collectors.joining("\n"));
    }

    String content(FieldContent content) {
        String own = "";
        if (content instanceof FieldContent.Decision decision) {
            own = decision.entry()
                    .map(entry -> entry.value() + ", " + entry.by().name())
                    .orElse("open");
        } else if (content instanceof FieldContent.Actions actions) {
            own = actions.items().stream()
                    .map(item -> item.owner().orElse("nobody") + " by "
                            + item.due().map(Object::toString).orElse("no day"))
                    .collect(Collectors.joining("\n"));
        }
        return content.field().label() + "\n" + own
                + content.statements().map(this::statement).collect(Collectors.joining("\n"));
    }

    String statement(Statement statement) {
        return statement.text() + " ["
                + statement.citations().stream().map(this::excerpt).collect(Collectors.joining("; ")) + "]";
    }

    String excerpt(Citation citation) {
        return citation.excerpt();
    }
}
