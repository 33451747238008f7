package org.casewright.generation.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.casewright.core.internal.XmlText;
import org.casewright.generation.render.Block;
import org.casewright.generation.render.DocumentOutline;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblLook;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;

/** Who does what by when, with a header row that screen readers announce and that stands again on every page. */
final class ActionsTable {

    private static final List<String> HEADINGS = List.of("What", "Who", "By when");
    private static final List<Integer> WIDTHS = List.of(Layout.TEXT_WIDTH - 4_200, 2_200, 2_000);

    private final XWPFDocument word;
    private final Sentences sentences;

    ActionsTable(XWPFDocument word, Sentences sentences) {
        this.word = word;
        this.sentences = sentences;
    }

    void write(Block.ActionsBlock actions) {
        XWPFTable table = word.createTable(actions.rows().size() + 1, HEADINGS.size());
        shape(table, actions.label());
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int column = 0; column < HEADINGS.size(); column++) {
            Runs.plain(HEADINGS.get(column), paragraph(head.getCell(column)));
        }
        for (int i = 0; i < actions.rows().size(); i++) {
            fill(table.getRow(i + 1), actions.rows().get(i));
        }
    }

    private void fill(XWPFTableRow row, Block.ActionRow action) {
        row.setCantSplitRow(true);
        sentences.write(action.what(), paragraph(row.getCell(0)));
        Runs.plain(action.owner().orElse(DocumentOutline.NOT_SAID), paragraph(row.getCell(1)));
        Runs.plain(action.due().map(DocumentOutline::day).orElse(DocumentOutline.NOT_SAID), paragraph(row.getCell(2)));
    }

    private static XWPFParagraph paragraph(XWPFTableCell cell) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        paragraph.setStyle("TableText");
        return paragraph;
    }

    private static void shape(XWPFTable table, String label) {
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID("Actions");
        table.setWidth(Layout.TEXT_WIDTH);
        CTTblLook look = properties.isSetTblLook() ? properties.getTblLook() : properties.addNewTblLook();
        look.setFirstRow("1");
        properties.addNewTblCaption().setVal(XmlText.holdable(label));
        properties.addNewTblDescription().setVal("Who does what by when. The first row holds the headings.");
        CTTblGrid grid = table.getCTTbl().addNewTblGrid();
        for (int column = 0; column < WIDTHS.size(); column++) {
            BigInteger width = BigInteger.valueOf(WIDTHS.get(column));
            grid.addNewGridCol().setW(width);
            for (XWPFTableRow row : table.getRows()) {
                row.getCell(column).setWidth(width.toString());
            }
        }
    }
}
