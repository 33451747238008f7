package org.casewright.generation.extractive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.casewright.generation.draft.DraftedAction;
import org.casewright.generation.draft.DraftingTask;
import org.casewright.generation.draft.SpokenDay;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.evidence.Sentence;

/** Finds what people undertook to do: the owner only if they spoke for themselves, the day only if they named one. */
final class Actions {

    /** "I will find the book, I was at the clinic on Monday": the Monday belongs to what was, not to the promise. */
    private static final Pattern ASIDE = Pattern.compile(
            "[,;] (?:i|he|she|we|they|it|that|which) (?:was|were|had|did|went|said|got|came)\\b",
            Pattern.CASE_INSENSITIVE);

    private final Optional<LocalDate> saidOn;
    private final Wording wording;

    Actions(DraftingTask task, Wording wording) {
        this.saidOn = task.occasion().on();
        this.wording = wording;
    }

    List<DraftedAction> in(List<Evidence> conversation) {
        List<DraftedAction> actions = new ArrayList<>();
        for (Evidence evidence : conversation) {
            for (Sentence sentence : evidence.statements()) {
                Undertaking.in(sentence.text()).ifPresent(by -> actions.add(action(evidence.speaker(), sentence, by)));
            }
        }
        return List.copyOf(actions);
    }

    /** Whether all that was said is an undertaking, which the action list will hold. */
    static boolean isNothingElse(Evidence evidence) {
        return evidence.statements().stream()
                .allMatch(sentence -> Undertaking.in(sentence.text()).isPresent());
    }

    private DraftedAction action(String speaker, Sentence sentence, Undertaking.By by) {
        Optional<String> owner =
                by == Undertaking.By.SPEAKER && !speaker.isBlank() ? Optional.of(speaker) : Optional.empty();
        Matcher aside = ASIDE.matcher(sentence.text());
        String promise = aside.find() ? sentence.text().substring(0, aside.start()) : sentence.text();
        Optional<LocalDate> due = saidOn.isPresent() ? SpokenDay.in(promise, saidOn.get()) : SpokenDay.in(promise);
        return new DraftedAction(wording.sentence(speaker, sentence), owner, due);
    }
}
