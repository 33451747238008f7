package org.casewright.generation.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.casewright.generation.render.Block;
import org.casewright.generation.render.Note;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFtnEdn;

/**
 * Sentences with a footnote for each of their sources. A source used twice has two footnotes with the same words: Word
 * refers to a footnote from one place only, and so the reader finds the words at the foot of the same page.
 */
final class Sentences {

    private static final String REFERENCE = "FootnoteReference";

    private final XWPFDocument word;
    private final List<Note> notes;
    private long written;

    Sentences(XWPFDocument word, List<Note> notes) {
        this.word = word;
        this.notes = notes;
    }

    void write(Block.CitedText sentence, XWPFParagraph paragraph) {
        Runs.plain(sentence.text(), paragraph);
        boolean first = true;
        for (int number : sentence.notes()) {
            if (!first) {
                // Or else 1 and 2 side by side read as 12.
                styled(paragraph).setText(",");
            }
            first = false;
            paragraph.addFootnoteReference(footnote(notes.get(number - 1)));
        }
    }

    private XWPFFootnote footnote(Note note) {
        // Given here: POI would look through all footnotes for the next free number.
        CTFtnEdn numbered = CTFtnEdn.Factory.newInstance();
        numbered.setId(BigInteger.valueOf(++written));
        XWPFFootnote footnote = word.addFootnote(numbered);
        XWPFParagraph paragraph = footnote.createParagraph();
        paragraph.setStyle("FootnoteText");
        Runs.plain(" " + note.place() + ": “" + note.excerpt() + "”", paragraph);
        return footnote;
    }

    private static XWPFRun styled(XWPFParagraph paragraph) {
        XWPFRun run = paragraph.createRun();
        run.setStyle(REFERENCE);
        return run;
    }
}
