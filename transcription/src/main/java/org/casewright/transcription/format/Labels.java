package org.casewright.transcription.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which line beginnings of one file are voices, from the file as a whole: "She said: no" is not one.
 *
 * <p>A beginning that comes twice or more is a voice. One that comes once is a voice only where most lines have one and
 * it is written like a name. Brackets and colons are not mixed: whichever the first line has, counts.
 */
final class Labels {

    private final boolean bracketed;
    private final Map<String, Integer> counts = new HashMap<>();
    private final boolean mostLinesHaveOne;
    private final int accepted;
    private final boolean firstAccepted;

    private Labels(List<String> texts) {
        List<Label> all = new ArrayList<>();
        for (String text : texts) {
            Label label = Label.read(text);
            if (label != null) {
                all.add(label);
            }
        }
        bracketed = !all.isEmpty() && all.get(0).bracketed();
        all.removeIf(label -> label.bracketed() != bracketed);
        all.forEach(label -> counts.merge(label.key(), 1, Integer::sum));
        mostLinesHaveOne = all.size() * 2 >= texts.size();
        accepted = (int) all.stream().filter(this::isVoice).count();
        firstAccepted = !texts.isEmpty() && of(texts.get(0)) != null;
    }

    /** Looks at all texts of a file. */
    static Labels in(List<String> texts) {
        return new Labels(texts);
    }

    /** Whether the texts are told apart by voices at all. */
    boolean any() {
        return accepted >= 2 || (accepted == 1 && firstAccepted);
    }

    /** The voice a text begins with; null if none. */
    @Nullable
    Label of(String text) {
        Label label = Label.read(text);
        return label != null && isVoice(label) ? label : null;
    }

    private boolean isVoice(Label label) {
        return label.bracketed() == bracketed
                && (counts.getOrDefault(label.key(), 0) >= 2 || (mostLinesHaveOne && looksLikeVoice(label)));
    }

    private static boolean looksLikeVoice(Label label) {
        return label.bracketed() || label.looksLikeName();
    }

    /** Takes the voices off captions that name none otherwise. */
    static List<Caption> takeOff(List<Caption> captions) {
        if (captions.stream().anyMatch(caption -> caption.voice().isPresent())) {
            return captions;
        }
        Labels labels = in(captions.stream()
                .map(Caption::text)
                .filter(text -> !text.isEmpty())
                .toList());
        if (!labels.any() || labels.bracketed) {
            return captions;
        }
        List<Caption> voiced = new ArrayList<>();
        for (Caption caption : captions) {
            Label label = labels.of(caption.text());
            voiced.add(label == null ? caption : caption.saidBy(label.name(), label.words()));
        }
        return voiced;
    }
}
