package org.casewright.generation.word;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.util.Objects;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.casewright.core.internal.XmlText;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Paper, styles and page numbers: everything that is the same for every document. Lengths are twentieths of a point. */
final class Layout {

    /** Between the margins: A4 less 1,247 on either side. */
    static final int TEXT_WIDTH = 9_412;

    private static final BigInteger A4_WIDTH = BigInteger.valueOf(11_906);
    private static final BigInteger A4_HEIGHT = BigInteger.valueOf(16_838);
    private static final BigInteger MARGIN = BigInteger.valueOf(1_247);
    private static final BigInteger EDGE = BigInteger.valueOf(624);

    private Layout() {}

    static void applyTo(XWPFDocument word, String title) throws IOException {
        styles(word);
        page(word);
        footer(word, title);
    }

    private static void styles(XWPFDocument word) throws IOException {
        try (InputStream styles = resource("styles.xml");
                InputStream numbering = resource("numbering.xml");
                InputStream footnotes = resource("footnotes.xml");
                InputStream settings = resource("settings.xml")) {
            word.createStyles().setStyles(StylesDocument.Factory.parse(styles).getStyles());
            word.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(numbering).getNumbering());
            word.createFootnotes()
                    .setFootnotes(FootnotesDocument.Factory.parse(footnotes).getFootnotes());
            word.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (XmlException e) {
            throw new IOException("The styles in the Word jar cannot be read; take the jar as it was published", e);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(Layout.class.getResourceAsStream(name), "a part of the Word jar is missing");
    }

    private static void page(XWPFDocument word) {
        CTSectPr section = word.getDocument().getBody().addNewSectPr();
        CTPageSz size = section.addNewPgSz();
        size.setW(A4_WIDTH);
        size.setH(A4_HEIGHT);
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(MARGIN);
        margins.setBottom(MARGIN);
        margins.setLeft(MARGIN);
        margins.setRight(MARGIN);
        margins.setHeader(EDGE);
        margins.setFooter(EDGE);
        margins.setGutter(BigInteger.ZERO);
    }

    private static void footer(XWPFDocument word, String title) {
        XWPFParagraph line = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        line.setStyle("Footer");
        line.createRun().setText(XmlText.holdable(title));
        line.createRun().addTab();
        line.createRun().setText("Page ");
        field(line, "PAGE");
        line.createRun().setText(" of ");
        field(line, "NUMPAGES");
    }

    private static void field(XWPFParagraph line, String instruction) {
        line.getCTP().addNewFldSimple().setInstr(instruction);
    }
}
