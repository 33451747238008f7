package org.casewright.core.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.casewright.core.record.Citation;
import org.casewright.core.record.Passage;
import org.casewright.core.record.PassageId;
import org.casewright.core.record.Source;
import org.casewright.core.record.SourceId;

/**
 * A document in the making: nobody's word yet.
 *
 * <p>Every machine-written statement cites at least one of {@link #evidence()}; the passages are kept here, so that a
 * reader can open them after the recording is gone.
 *
 * @param id names it
 * @param template which edition it follows
 * @param title of the document
 * @param audience whom it is written for
 * @param occasion what it is about
 * @param sources it may rest on
 * @param sections in the template's order
 * @param evidence the passages its statements cite
 * @param withheld what a drafter offered and may not be shown as fact
 * @param provenance how it came about
 * @param draftedAt when
 */
public record Draft(
        DraftId id,
        TemplateRef template,
        String title,
        Audience audience,
        Occasion occasion,
        List<Source> sources,
        List<DraftSection> sections,
        List<Passage> evidence,
        List<Withheld> withheld,
        DraftProvenance provenance,
        Instant draftedAt) {

    /** Copies the lists. */
    public Draft {
        sources = List.copyOf(sources);
        sections = List.copyOf(sections);
        evidence = List.copyOf(evidence);
        withheld = List.copyOf(withheld);
    }

    /** Every field's content, in order. */
    public Stream<FieldContent> contents() {
        return sections.stream().flatMap(section -> section.contents().stream());
    }

    /** Every statement, in order. */
    public Stream<Statement> statements() {
        return contents().flatMap(FieldContent::statements);
    }

    /**
     * A passage of the evidence.
     *
     * @param passageId which
     */
    public Optional<Passage> passage(PassageId passageId) {
        return evidence.stream()
                .filter(passage -> passage.id().equals(passageId))
                .findFirst();
    }

    /**
     * A source of this draft.
     *
     * @param sourceId which
     */
    public Optional<Source> source(SourceId sourceId) {
        return sources.stream().filter(source -> source.id().equals(sourceId)).findFirst();
    }

    /**
     * Where a citation's words stand, for a reader: {@code Home visit, recording, cue 12, 0:03:21, Ada}.
     *
     * @param citation of one of its statements
     */
    public String place(Citation citation) {
        StringBuilder place = new StringBuilder();
        SourceId from = citation.passage().source();
        place.append(source(from).map(Source::title).orElse(from.value()));
        passage(citation.passage()).ifPresent(passage -> {
            place.append(", ").append(passage.place());
            passage.speaker().ifPresent(speaker -> place.append(", ").append(speaker));
        });
        return place.toString();
    }

    /**
     * The same draft with other sections, as after an edit.
     *
     * @param changed in the template's order
     */
    public Draft withSections(List<DraftSection> changed) {
        return new Draft(
                id, template, title, audience, occasion, sources, changed, evidence, withheld, provenance, draftedAt);
    }

    /** Id, template and counts only. */
    @Override
    public String toString() {
        return "Draft[" + id.value() + ", " + template + ", " + statements().count() + " statements]";
    }
}
