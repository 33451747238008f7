package org.casewright.generation.extractive;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.casewright.generation.evidence.Cue;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.template.EvidenceKind;

/** Which kinds of evidence something said may be: by its cues, and by words of a list that a person can read. */
final class KindWords {

    private static final String LIST = "kind-words-1.txt";

    private static final Map<Cue, EvidenceKind> BY_CUE = new EnumMap<>(Map.ofEntries(
            Map.entry(Cue.NEGATION, EvidenceKind.NEGATION),
            Map.entry(Cue.NUMBER, EvidenceKind.NUMBER),
            Map.entry(Cue.DURATION, EvidenceKind.DATE),
            Map.entry(Cue.DATE, EvidenceKind.DATE),
            Map.entry(Cue.TIME, EvidenceKind.DATE),
            Map.entry(Cue.COMMITMENT, EvidenceKind.COMMITMENT),
            Map.entry(Cue.WISH, EvidenceKind.WISH),
            Map.entry(Cue.FEELING, EvidenceKind.FEELING),
            Map.entry(Cue.RISK, EvidenceKind.RISK),
            Map.entry(Cue.INJURY, EvidenceKind.INJURY),
            Map.entry(Cue.OBSERVATION, EvidenceKind.OBSERVATION),
            Map.entry(Cue.HEALTH, EvidenceKind.HEALTH),
            Map.entry(Cue.TREATMENT, EvidenceKind.HEALTH),
            Map.entry(Cue.OPINION, EvidenceKind.OPINION),
            Map.entry(Cue.QUESTION, EvidenceKind.QUESTION)));

    private final Map<EvidenceKind, Pattern> words = new EnumMap<>(EvidenceKind.class);

    KindWords() {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(KindWords.class.getResourceAsStream(LIST)), StandardCharsets.UTF_8))) {
            in.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException("The list " + LIST + " is missing from the generation jar", e);
        }
    }

    private void read(String line) {
        int colon = line.indexOf(':');
        EvidenceKind kind = EvidenceKind.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        String any = Arrays.stream(line.substring(colon + 1).split(","))
                .map(String::strip)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        words.put(kind, Pattern.compile("\\b(?:" + any + ")", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /**
     * The kinds something may be.
     *
     * @param evidence with its cues
     * @param text of its statements and the questions they answer
     */
    Set<EvidenceKind> of(Evidence evidence, String text) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        evidence.cues().forEach(cue -> {
            EvidenceKind kind = BY_CUE.get(cue);
            if (kind != null) {
                kinds.add(kind);
            }
        });
        words.forEach((kind, pattern) -> {
            if (pattern.matcher(text).find()) {
                kinds.add(kind);
            }
        });
        return kinds;
    }
}
