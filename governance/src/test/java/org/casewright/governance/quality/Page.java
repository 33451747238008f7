package org.casewright.governance.quality;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Audience;
import org.casewright.core.document.Draft;
import org.casewright.core.document.DraftId;
import org.casewright.core.document.DraftProvenance;
import org.casewright.core.document.DraftSection;
import org.casewright.core.document.Field;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.Finding;
import org.casewright.core.document.HumanEntry;
import org.casewright.core.document.Severity;
import org.casewright.core.document.Statement;
import org.casewright.core.document.StatementId;
import org.casewright.core.document.Support;
import org.casewright.core.document.TemplateRef;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.testkit.InventedFamily;
import org.casewright.core.testkit.InventedVisit;

/** A draft about the invented family, written line by line. */
public final class Page {

    private final String template;
    private final Audience audience;
    private final List<Passage> evidence = new ArrayList<>();
    private final List<Statement> voice = new ArrayList<>();
    private final List<Statement> notes = new ArrayList<>();
    private final List<ActionItem> actions = new ArrayList<>();
    private Optional<HumanEntry> decision = Optional.empty();
    private boolean withVoice = true;

    private Page(String template, Audience audience) {
        this.template = template;
        this.audience = audience;
    }

    public static Page of(String template) {
        return new Page(template, Audience.PROFESSIONAL);
    }

    public static Page of(String template, Audience audience) {
        return new Page(template, audience);
    }

    public Page withoutVoiceField() {
        withVoice = false;
        return this;
    }

    /** A drafted sentence in the child's field. */
    public Page voice(String text, String speaker, String said) {
        voice.add(drafted(text, speaker, said));
        return this;
    }

    /** A sentence that a person wrote in the child's field. */
    public Page voiceByPerson(String text) {
        voice.add(byPerson(text));
        return this;
    }

    /** A drafted sentence that is word for word its source. */
    public Page note(String said) {
        return note(said, "Marigold Thistledown", said);
    }

    public Page note(String text, String speaker, String said) {
        notes.add(drafted(text, speaker, said));
        return this;
    }

    public Page note(Statement statement) {
        notes.add(statement);
        return this;
    }

    public Page noteByPerson(String text) {
        notes.add(byPerson(text));
        return this;
    }

    public Page action(String text, String owner, String due) {
        actions.add(new ActionItem(
                drafted(text, "Ada Lanternwick", text),
                Optional.of(owner).filter(value -> !value.isEmpty()),
                Optional.of(due).filter(value -> !value.isEmpty()).map(LocalDate::parse)));
        return this;
    }

    public Page decision(HumanEntry entry) {
        decision = Optional.of(entry);
        return this;
    }

    public Statement drafted(String text, String speaker, String said) {
        int number = evidence.size() + 1;
        PassageId id = new PassageId(InventedVisit.transcript().source().id(), number, number);
        Passage passage = new Passage(id, Optional.of(speaker), Optional.empty(), said);
        evidence.add(passage);
        byte[] salt = "0123456789abcdef".getBytes(StandardCharsets.UTF_8);
        return new Statement(
                new StatementId("s." + number),
                text,
                List.of(Citation.of(passage, 0, said.length(), salt)),
                new Support.Supported(),
                Statement.Origin.MODEL);
    }

    private Statement byPerson(String text) {
        return new Statement(
                new StatementId("p." + (notes.size() + voice.size())),
                text,
                List.of(),
                new Support.Undecided("a person wrote it"),
                Statement.Origin.PERSON);
    }

    public Draft draft() {
        List<FieldContent> contents = new ArrayList<>();
        if (withVoice) {
            contents.add(new FieldContent.Narrative(
                    new Field.Narrative("child_voice", "Child", "", Set.of(), Set.of("child"), true, 0), voice));
        }
        contents.add(new FieldContent.Narrative(
                new Field.Narrative("notes", "Notes", "", Set.of(), Set.of(), false, 0), notes));
        contents.add(new FieldContent.Actions(new Field.Actions("actions", "Actions", "", false), actions));
        contents.add(new FieldContent.Decision(
                new Field.Decision("next_step", "Next step", "", List.of("Continue", "Close"), true), decision));
        return new Draft(
                new DraftId("invented"),
                new TemplateRef(template, 1),
                "Invented",
                audience,
                InventedVisit.occasion(),
                List.of(InventedVisit.transcript().source()),
                List.of(new DraftSection("all", "All", contents)),
                evidence,
                List.of(),
                new DraftProvenance("extractive/1", Processor.casewright(), Optional.empty(), "0".repeat(64)),
                InventedFamily.NOON);
    }

    /** What a criterion finds: severity, then the statement or field, then the message. */
    List<String> check(Criterion criterion) {
        return criterion.check(draft(), new QualityContext(InventedFamily.DAY)).stream()
                .map(Page::line)
                .toList();
    }

    private static String line(Finding finding) {
        String place = finding.statement()
                .map(StatementId::value)
                .orElseGet(() -> finding.field().orElse("document"));
        String grade = finding.severity() == Severity.BLOCKING ? "B" : "W";
        return grade + " " + place + ": " + finding.message();
    }
}
