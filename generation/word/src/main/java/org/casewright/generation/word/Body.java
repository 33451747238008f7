package org.casewright.generation.word;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.casewright.generation.render.Block;
import org.casewright.generation.render.DocumentOutline;
import org.casewright.generation.render.OutlineSection;

/** The pages of one document, from title to the word on how it came about. Written once, by one thread. */
final class Body {

    private final XWPFDocument word;
    private final DocumentOutline outline;
    private final Sentences sentences;

    Body(XWPFDocument word, DocumentOutline outline) {
        this.word = word;
        this.outline = outline;
        this.sentences = new Sentences(word, outline.notes());
    }

    void write() {
        plain("Title", outline.title());
        outline.header().forEach(line -> particulars(line.label(), line.value()));
        for (OutlineSection section : outline.sections()) {
            plain("Heading1", section.heading());
            section.blocks().forEach(this::write);
        }
        plain("Heading1", "About this document");
        outline.about().forEach(line -> plain("ListBullet", line));
    }

    private void write(Block block) {
        if (block instanceof Block.FactBlock fact) {
            particulars(fact.label(), fact.value().orElse(DocumentOutline.NOT_IN_RECORD));
        } else if (block instanceof Block.NarrativeBlock narrative) {
            plain("Heading2", narrative.label());
            nothingIf(narrative.sentences());
            narrative.sentences().forEach(sentence -> sentences.write(sentence, paragraph("Normal")));
        } else if (block instanceof Block.ActionsBlock actions) {
            plain("Heading2", actions.label());
            nothingIf(actions.rows());
            if (!actions.rows().isEmpty()) {
                new ActionsTable(word, sentences).write(actions);
            }
        } else if (block instanceof Block.DecisionBlock decision) {
            XWPFParagraph paragraph = paragraph("Decision");
            Runs.bold(decision.label() + ": ", paragraph);
            Runs.plain(decision.value().orElse(DocumentOutline.NOT_DECIDED), paragraph);
            decision.by().ifPresent(by -> Runs.plain(" (" + by + ")", paragraph));
        }
    }

    private void particulars(String label, String value) {
        XWPFParagraph line = paragraph("Particulars");
        Runs.bold(label, line);
        Runs.plain("\t" + value, line);
    }

    private void nothingIf(List<?> entries) {
        if (entries.isEmpty()) {
            plain("NothingThere", DocumentOutline.NOTHING_RECORDED);
        }
    }

    private void plain(String style, String text) {
        Runs.plain(text, paragraph(style));
    }

    private XWPFParagraph paragraph(String style) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        return paragraph;
    }
}
