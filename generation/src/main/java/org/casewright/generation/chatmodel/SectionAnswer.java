package org.casewright.generation.chatmodel;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.casewright.core.document.Field;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Statement;
import org.casewright.core.document.Template;
import org.casewright.core.document.Withheld;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.DraftedAction;
import org.casewright.generation.draft.DraftedField;
import org.casewright.generation.draft.DraftedSentence;
import org.casewright.generation.draft.Span;
import org.casewright.generation.draft.SpokenDay;

/** Turns the claims of one answer into drafted fields, as far as their quotations are found on the page. */
final class SectionAnswer {

    private static final int LONGEST_SENTENCE = 60;

    private final EvidencePage page;
    private final Occasion occasion;
    private final LanguageCheck language;
    private final List<DraftedField> fields = new ArrayList<>();
    private final List<Withheld> withheld = new ArrayList<>();

    SectionAnswer(EvidencePage page, Occasion occasion) {
        this.page = page;
        this.occasion = occasion;
        this.language = new LanguageCheck(page.text());
    }

    List<DraftedField> fields() {
        return List.copyOf(fields);
    }

    List<Withheld> withheld() {
        return List.copyOf(withheld);
    }

    void take(Template template, List<Field> asked, Map<String, List<Claim>> answer) throws UnusableAnswer {
        if (asked.stream().noneMatch(field -> answer.containsKey(field.id()))) {
            throw new UnusableAnswer("it has none of the fields asked for");
        }
        Map<String, List<Claim>> rest = new HashMap<>(answer);
        for (Field field : asked) {
            List<Claim> claims = Objects.requireNonNullElse(rest.remove(field.id()), List.of());
            if (field instanceof Field.Narrative narrative) {
                fields.add(new DraftedField.Narrative(narrative, sentences(field, claims)));
            } else if (field instanceof Field.Actions actions) {
                fields.add(new DraftedField.Actions(actions, actions(field, claims)));
            }
        }
        rest.forEach((id, claims) -> refuse(template, id, claims));
    }

    /** The schema has no place for these, and neither has the draft. */
    private void refuse(Template template, String id, List<Claim> claims) {
        boolean known = template.fields().anyMatch(field -> field.id().equals(id));
        claims.forEach(claim -> withheld.add(
                new Withheld(known ? id : "", claim.sentence(), "the model was not asked to write here, and may not")));
    }

    private List<DraftedSentence> sentences(Field field, List<Claim> claims) {
        List<DraftedSentence> sentences = new ArrayList<>();
        claims.forEach(claim -> sentence(field, claim).ifPresent(sentences::add));
        return sentences;
    }

    private List<DraftedAction> actions(Field field, List<Claim> claims) {
        List<DraftedAction> actions = new ArrayList<>();
        for (Claim claim : claims) {
            sentence(field, claim)
                    .ifPresent(what -> actions.add(new DraftedAction(
                            what, Optional.of(claim.owner().strip()).filter(owner -> !owner.isEmpty()), due(what))));
        }
        return actions;
    }

    private Optional<DraftedSentence> sentence(Field field, Claim claim) {
        String text = claim.sentence().strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.split(" ").length > LONGEST_SENTENCE) {
            return hold(field, text, "it is too long to be one claim");
        }
        if (!language.fits(text)) {
            return hold(field, text, "it is not in the language of the source");
        }
        if (claim.quotes().isEmpty()) {
            return hold(field, text, "it cites nothing");
        }
        List<Span> spans = new ArrayList<>();
        for (Claim.Quote quote : claim.quotes()) {
            Optional<Passage> passage = page.numbered(quote.passage());
            Optional<Span> span = passage.flatMap(found -> QuoteLocator.locate(found, quote.words()));
            if (passage.isEmpty() || span.isEmpty()) {
                return hold(field, text, "it cites words that are not in the source");
            }
            if (!QuoteLocator.saysEnough(passage.get(), span.get())) {
                return hold(field, text, "it cites too few words to show anything");
            }
            spans.add(span.get());
        }
        return Optional.of(new DraftedSentence(text, spans, Statement.Origin.MODEL));
    }

    private Optional<DraftedSentence> hold(Field field, String text, String reason) {
        withheld.add(new Withheld(field.id(), text, reason));
        return Optional.empty();
    }

    private Optional<LocalDate> due(DraftedSentence what) {
        for (Span span : what.spans()) {
            String words = page.passages().stream()
                    .filter(passage -> passage.id().equals(span.passage()))
                    .findFirst()
                    .map(passage -> passage.text().substring(span.start(), span.end()))
                    .orElse("");
            Optional<LocalDate> day = occasion.on().isPresent()
                    ? SpokenDay.in(words, occasion.on().get())
                    : SpokenDay.in(words);
            if (day.isPresent()) {
                return day;
            }
        }
        return Optional.empty();
    }
}
