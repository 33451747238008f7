package org.casewright.generation.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.generation.render.DocumentOutline;

/**
 * A Word file (Office Open XML, {@code .docx}) in which every source is a footnote. It opens in Word and LibreOffice.
 * Safe for many threads.
 */
public final class WordRenderer implements DocumentRenderer {

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    }

    @Override
    public String fileExtension() {
        return "docx";
    }

    @Override
    public void render(ReleasedDocument document, OutputStream out) throws IOException {
        DocumentOutline outline = DocumentOutline.of(document);
        ByteArrayOutputStream written = new ByteArrayOutputStream(64 * 1_024);
        try (XWPFDocument word = new XWPFDocument()) {
            Layout.applyTo(word, outline.title());
            Properties.of(document).applyTo(word);
            new Body(word, outline).write();
            word.write(written);
        }
        FixedZip.copy(written.toByteArray(), out);
        out.flush();
    }
}
