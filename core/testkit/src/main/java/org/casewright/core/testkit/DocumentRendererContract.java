package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.casewright.core.document.ActionItem;
import org.casewright.core.document.Approval;
import org.casewright.core.document.DocumentRenderer;
import org.casewright.core.document.FieldContent;
import org.casewright.core.document.ReleasedDocument;
import org.casewright.core.document.Statement;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Citation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Proves that a renderer keeps the promises of {@link DocumentRenderer}.
 *
 * <p>The subclass says how to read the text back out of the bytes. The contract proves that every statement, every
 * excerpt, every action and decision, the approver, the overrides and the word that a machine drafted are in it; that a
 * withheld sentence is not stated as fact; that markup in people's words stays words; that the bytes depend on the
 * document alone; and that the output is flushed, left open, and its failure told. It does not prove that the document
 * looks well. White space is compared as single spaces.
 */
public abstract class DocumentRendererContract {

    /** Longer than the two seconds to which a ZIP file's times are kept. */
    private static final int LONG_ENOUGH_FOR_A_CLOCK_MILLIS = 2_100;

    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** For subclasses. */
    protected DocumentRendererContract() {}

    /** The renderer to prove. */
    protected abstract DocumentRenderer renderer();

    /**
     * The text a reader gets to see, with the format's own markup and escapes undone.
     *
     * @param rendered the whole document
     * @throws IOException if it is not of the format
     */
    protected abstract String text(byte[] rendered) throws IOException;

    /**
     * What the document states as fact: all of its text by default. A format that keeps withheld sentences in a place of
     * their own, such as JSON, leaves that place out here.
     *
     * @param rendered the whole document
     * @throws IOException if it is not of the format
     */
    protected String statedAsFact(byte[] rendered) throws IOException {
        return text(rendered);
    }

    /** What a reader recognises as the word that a machine drafted; by default {@code AI}, machine or computer. */
    protected Pattern machineNotice() {
        return Pattern.compile("\\bAI\\b|\\b(?i:artificial intelligence|machine|computer)\\b");
    }

    @Test
    @DisplayName("names its media type and the end of a file name")
    public final void names_its_format() {
        assertThat(renderer().mediaType()).matches("[a-z]+/[a-z0-9.+-]+");
        assertThat(renderer().fileExtension()).matches("[a-z0-9]+(\\.[a-z0-9]+)*");
    }

    @Test
    @DisplayName("writes every statement")
    public final void writes_every_statement() {
        ReleasedDocument document = InventedDocument.released();
        holds(document, statements(document).map(Statement::text));
    }

    @Test
    @DisplayName("writes every citation's excerpt")
    public final void writes_every_excerpt() {
        ReleasedDocument document = InventedDocument.released();
        holds(
                document,
                statements(document)
                        .flatMap(statement -> statement.citations().stream())
                        .map(Citation::excerpt));
    }

    @Test
    @DisplayName("writes title, headings and labels")
    public final void writes_headings() {
        ReleasedDocument document = InventedDocument.released();
        holds(
                document,
                Stream.of(
                                Stream.of(document.document().content().title()),
                                document.document().content().sections().stream()
                                        .map(section -> section.heading()),
                                contents(document)
                                        .map(content -> content.field().label()))
                        .flatMap(texts -> texts));
    }

    @Test
    @DisplayName("writes decisions with the person who took them")
    public final void writes_decisions() {
        ReleasedDocument document = InventedDocument.released();
        holds(
                document,
                contents(document)
                        .filter(FieldContent.Decision.class::isInstance)
                        .flatMap(content -> ((FieldContent.Decision) content).entry().stream())
                        .flatMap(entry -> Stream.of(entry.value(), entry.by().name())));
    }

    @Test
    @DisplayName("writes who owes which action by when, as 2026-10-09 or 9 October 2026")
    public final void writes_actions() {
        ReleasedDocument document = InventedDocument.released();
        List<ActionItem> items = contents(document)
                .filter(FieldContent.Actions.class::isInstance)
                .flatMap(content -> ((FieldContent.Actions) content).items().stream())
                .toList();
        holds(document, items.stream().flatMap(item -> item.owner().stream()));
        for (ActionItem item : items) {
            LocalDate due = item.due().orElseThrow();
            assertThat(read(document)).containsAnyOf(due.toString(), IN_WORDS.format(due));
        }
    }

    @Test
    @DisplayName("writes who approved it, in which role")
    public final void writes_who_approved() {
        ReleasedDocument document = InventedDocument.released();
        Approval approval = document.document().approval();
        holds(document, Stream.of(approval.by().name(), approval.by().role()));
    }

    @Test
    @DisplayName("writes which findings were overridden, and why")
    public final void writes_overrides() {
        ReleasedDocument document = InventedDocument.released();
        holds(
                document,
                document.document().approval().overrides().stream()
                        .flatMap(override -> Stream.of(override.finding().criterion(), override.reason())));
    }

    @Test
    @DisplayName("says that a machine drafted it, and which")
    public final void says_that_a_machine_drafted_it() {
        String model = "gpt-invented@models.example.org";
        ReleasedDocument document = HostileDocument.draftedBy(new Processor(model, Processor.Location.CONTRACTED_UK));

        assertThat(read(document)).contains(model).containsPattern(machineNotice());
    }

    @Test
    @DisplayName("states nothing as fact that was withheld")
    public final void states_nothing_withheld() throws IOException {
        byte[] rendered = render(InventedDocument.released());

        assertThat(spaced(statedAsFact(rendered))).doesNotContain(InventedDocument.WITHHELD_SENTENCE);
    }

    @Test
    @DisplayName("keeps markup in people's words as words")
    public final void keeps_markup_as_words() {
        holds(HostileDocument.saying(HostileDocument.SENTENCES), HostileDocument.SENTENCES.stream());
    }

    @Test
    @DisplayName("bears control characters, and loses nothing between them")
    public final void bears_control_characters() {
        holds(
                HostileDocument.saying(List.of(HostileDocument.CONTROLLED)),
                Stream.of("Before", "between", "after", "end"));
    }

    @Test
    @DisplayName("writes the same bytes for the same document, wherever it runs")
    public final void writes_the_same_bytes_anywhere() {
        byte[] here = render(InventedDocument.released());
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(render(InventedDocument.released())).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    @Tag("slow")
    @DisplayName("writes the same bytes for the same document, whenever it runs")
    public final void writes_the_same_bytes_later() throws InterruptedException {
        byte[] now = render(InventedDocument.released());
        Thread.sleep(LONG_ENOUGH_FOR_A_CLOCK_MILLIS);

        assertThat(render(InventedDocument.released())).isEqualTo(now);
    }

    @Test
    @DisplayName("writes the same bytes on many threads at once")
    public final void serves_many_threads() {
        DocumentRenderer renderer = renderer();
        byte[] alone = render(renderer, InventedDocument.released());

        assertThat(AtOnce.on(4, () -> render(renderer, InventedDocument.released())))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(alone));
    }

    @Test
    @DisplayName("says when its output takes no more, at the start or in the middle")
    public final void says_when_output_fails() {
        int whole = render(InventedDocument.released()).length;

        for (int room : List.of(0, whole / 2)) {
            assertThatIOException()
                    .as("output with room for %d of %d bytes", room, whole)
                    .isThrownBy(() -> renderer().render(InventedDocument.released(), new WatchedOutput(room)));
        }
    }

    @Test
    @DisplayName("flushes its output and leaves it open")
    public final void leaves_the_output_open() throws IOException {
        byte[] whole = render(InventedDocument.released());
        WatchedOutput output = new WatchedOutput(Integer.MAX_VALUE);
        renderer().render(InventedDocument.released(), new BufferedOutputStream(output, 2 * whole.length));

        assertThat(output.taken()).as("flushed bytes").isEqualTo(whole);
        assertThat(output.closed()).as("closed").isFalse();
    }

    private void holds(ReleasedDocument document, Stream<String> texts) {
        List<String> expected = texts.map(DocumentRendererContract::spaced).toList();
        assertThat(expected).as("what the document should hold").isNotEmpty();
        assertThat(read(document)).contains(expected);
    }

    private String read(ReleasedDocument document) {
        try {
            return spaced(text(render(document)));
        } catch (IOException e) {
            throw new UncheckedIOException("The rendered document could not be read back", e);
        }
    }

    private byte[] render(ReleasedDocument document) {
        return render(renderer(), document);
    }

    private static byte[] render(DocumentRenderer renderer, ReleasedDocument document) {
        WatchedOutput output = new WatchedOutput(Integer.MAX_VALUE);
        try {
            renderer.render(document, output);
        } catch (IOException e) {
            throw new UncheckedIOException("The renderer failed on an output that takes everything", e);
        }
        return output.taken();
    }

    private static Stream<FieldContent> contents(ReleasedDocument document) {
        return document.document().content().contents();
    }

    private static Stream<Statement> statements(ReleasedDocument document) {
        return document.document().content().statements();
    }

    private static String spaced(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
