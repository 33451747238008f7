package org.casewright.generation.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.casewright.core.document.Field;
import org.casewright.core.document.Template;
import org.casewright.generation.evidence.Cue;
import org.casewright.generation.template.EvidenceKind;

/**
 * Sends each piece to the one field it fits best, so that nothing is said twice.
 *
 * <p>A field that belongs to certain voices takes only theirs; a field that seeks kinds of evidence takes only those; what
 * a person says for themselves goes to their own field before any other.
 */
final class FieldRouter {

    private static final double OWN_VOICE = 100;
    private static final double ANYTHING = 0.1;

    /** Fields that say no limit themselves get as much as fits on half a page. */
    private static final int WORDS_WITHOUT_LIMIT = 250;

    /** With the words around it. "Suzy Davies." and "Past few days" say nothing by themselves; "No, never." does. */
    private static final int FEWEST_WORDS = 9;

    /** Talk that only oils the conversation, unless it also holds one of these. */
    private static final Set<Cue> OIL = Set.of(Cue.SMALL_TALK, Cue.PROCEDURE, Cue.BACKCHANNEL);

    private static final Set<Cue> MATTER = Set.of(
            Cue.NEGATION,
            Cue.HEALTH,
            Cue.BODY,
            Cue.TREATMENT,
            Cue.INJURY,
            Cue.RISK,
            Cue.FEELING,
            Cue.WISH,
            Cue.OBSERVATION,
            Cue.CHANGE);

    private final List<Field.Narrative> fields;

    FieldRouter(Template template) {
        this.fields = template.fields()
                .filter(Field.Narrative.class::isInstance)
                .map(Field.Narrative.class::cast)
                .toList();
    }

    /** How many words the fields take together. */
    int room() {
        return fields.stream().mapToInt(FieldRouter::room).sum();
    }

    /**
     * Whether a piece is wanted even if it was not chosen: what a family member says for themselves of what their own
     * field seeks, and whatever a child says.
     */
    boolean hasOwnField(Piece piece) {
        return fields.stream()
                .filter(field -> !field.voices().isEmpty() && speaks(field, piece))
                .anyMatch(field -> field.voices().contains("child") || seeks(field, piece) > 0);
    }

    /**
     * Routes pieces.
     *
     * @param pieces most wanted first
     * @return the pieces of each field, in the order they were said; only fields that got something
     */
    Map<Field.Narrative, List<Piece>> route(List<Piece> pieces) {
        Map<Field.Narrative, List<Piece>> routed = new LinkedHashMap<>();
        Map<Field.Narrative, Integer> left = new LinkedHashMap<>();
        fields.forEach(field -> left.put(field, room(field)));
        for (Piece piece : pieces) {
            if (emptyTalk(piece)) {
                continue;
            }
            candidates(piece)
                    .filter(field -> left.getOrDefault(field, 0) >= piece.words())
                    .findFirst()
                    .ifPresent(field -> {
                        routed.computeIfAbsent(field, unseen -> new ArrayList<>())
                                .add(piece);
                        left.merge(field, -piece.words(), Integer::sum);
                    });
        }
        routed.values().forEach(list -> list.sort(Comparator.comparingInt(Piece::order)));
        return routed;
    }

    private Stream<Field.Narrative> candidates(Piece piece) {
        return fields.stream()
                .filter(field -> fit(field, piece) > 0)
                .sorted(Comparator.comparingDouble((Field.Narrative field) -> -fit(field, piece)));
    }

    /** A field that seeks little and finds it fits better than one that seeks everything and finds half. */
    private static double fit(Field.Narrative field, Piece piece) {
        boolean anybody = field.voices().isEmpty();
        if (!anybody && !speaks(field, piece)) {
            return 0;
        }
        long found = seeks(field, piece);
        double sought = field.seeks().isEmpty()
                ? ANYTHING
                : (double) (found * found) / field.seeks().size();
        return anybody ? sought : OWN_VOICE + sought;
    }

    private static long seeks(Field.Narrative field, Piece piece) {
        return piece.kinds().stream()
                .map(EvidenceKind::code)
                .filter(field.seeks()::contains)
                .count();
    }

    private static boolean speaks(Field.Narrative field, Piece piece) {
        return piece.person()
                .map(person -> person.relationship().toLowerCase(Locale.ROOT))
                .filter(field.voices()::contains)
                .isPresent();
    }

    private static int room(Field.Narrative field) {
        return field.maxWords() > 0 ? field.maxWords() : WORDS_WITHOUT_LIMIT;
    }

    private static boolean emptyTalk(Piece piece) {
        Set<Cue> cues = piece.evidence().cues();
        if (piece.words() < FEWEST_WORDS && !cues.contains(Cue.NEGATION)) {
            return true;
        }
        return cues.stream().anyMatch(OIL::contains) && cues.stream().noneMatch(MATTER::contains);
    }
}
