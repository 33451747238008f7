package org.casewright.generation.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.testkit.DocumentRendererContract;
import org.casewright.core.testkit.InventedDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The HTML renderer")
class HtmlRendererTest extends DocumentRendererContract {

    @Override
    protected DocumentRenderer renderer() {
        return new HtmlRenderer();
    }

    /** The page without its tags and style; the renderer escapes four characters and no others. */
    @Override
    protected String text(byte[] rendered) {
        return new String(rendered, StandardCharsets.UTF_8)
                .replaceAll("(?s)<style>.*</style>", "")
                .replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&");
    }

    @Test
    @DisplayName("leads from each sentence to its source, which stands on the page")
    void leads_to_sources() {
        String page = Rendered.by(renderer(), InventedDocument.released());

        assertThat(Pattern.compile("href=\"#(source-\\d+)\"")
                        .matcher(page)
                        .results()
                        .map(link -> link.group(1)))
                .hasSize(4)
                .allMatch(source -> page.contains("<li id=\"" + source + "\">"));
    }

    @Test
    @DisplayName("fetches nothing and runs nothing")
    void fetches_nothing() {
        assertThat(Rendered.by(renderer(), InventedDocument.released()))
                .doesNotContain("<script", "<link", "<img", "url(", "@import", "http:", "https:");
    }

    @Test
    @DisplayName("says its language, and marks up headings and table for screen readers")
    void is_accessible() {
        assertThat(Rendered.by(renderer(), InventedDocument.released()))
                .contains("<html lang=\"en-GB\">", "<h1>Home visit record</h1>", "<th scope=\"col\">By when</th>")
                .contains("aria-label=\"Source 1\"");
    }

    @Test
    @DisplayName("shows where a character stood that no page can hold")
    void shows_what_it_cannot_hold() {
        assertThat(HtmlRenderer.safe("a\u0000b")).isEqualTo("a\uFFFDb");
    }
}
