package org.casewright.generation.word;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.casewright.core.internal.XmlText;

/** Puts people's words into paragraphs, with their line breaks and tabs. */
final class Runs {

    private Runs() {}

    static void plain(String text, XWPFParagraph paragraph) {
        fill(text, paragraph.createRun());
    }

    static void bold(String text, XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setBold(true);
        fill(text, run);
    }

    static void fill(String text, XWPFRun run) {
        String held = XmlText.holdable(text).replace("\r\n", "\n").replace('\r', '\n');
        int from = 0;
        for (int i = 0; i < held.length(); i++) {
            char c = held.charAt(i);
            if (c != '\n' && c != '\t') {
                continue;
            }
            append(held.substring(from, i), run);
            if (c == '\n') {
                run.addBreak();
            } else {
                run.addTab();
            }
            from = i + 1;
        }
        append(held.substring(from), run);
    }

    /** At the end: setting a text without a place would overwrite the first. */
    private static void append(String text, XWPFRun run) {
        if (!text.isEmpty()) {
            run.setText(text, run.getCTR().sizeOfTArray());
        }
    }
}
