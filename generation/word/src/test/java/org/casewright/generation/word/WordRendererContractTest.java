package org.casewright.generation.word;

import java.io.IOException;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.testkit.DocumentRendererContract;
import org.junit.jupiter.api.DisplayName;

@DisplayName("The Word renderer, as any renderer,")
class WordRendererContractTest extends DocumentRendererContract {

    @Override
    protected DocumentRenderer renderer() {
        return new WordRenderer();
    }

    @Override
    protected String text(byte[] rendered) throws IOException {
        return WordFile.read(rendered).text();
    }
}
