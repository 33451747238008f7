package org.casewright.generation.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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

    private static final int OWN_VOICE = 10;
    private static final int SOUGHT = 2;
    private static final int ANYTHING = 1;

    /** Fields that say no limit themselves get as much as fits on half a page. */
    private static final int WORDS_WITHOUT_LIMIT = 250;

    private static final Set<Cue> EMPTY_TALK = Set.of(
            Cue.SMALL_TALK, Cue.PROCEDURE, Cue.BACKCHANNEL, Cue.AFFIRMATION, Cue.FIRST_PERSON, Cue.QUESTION, Cue.NAME);

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

    /** Whether a field belongs to a voice such as the child's, so that all its words may be wanted. */
    boolean hasOwnField(Piece piece) {
        return fields.stream().anyMatch(field -> !field.voices().isEmpty() && speaks(field, piece));
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
                .sorted(Comparator.comparingInt((Field.Narrative field) -> -fit(field, piece)));
    }

    private static int fit(Field.Narrative field, Piece piece) {
        boolean anybody = field.voices().isEmpty();
        if (!anybody && !speaks(field, piece)) {
            return 0;
        }
        Set<String> sought = new HashSet<>(field.seeks());
        sought.retainAll(piece.kinds().stream().map(EvidenceKind::code).toList());
        if (!anybody) {
            return OWN_VOICE + SOUGHT * sought.size();
        }
        return field.seeks().isEmpty() ? ANYTHING : SOUGHT * sought.size();
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
        return piece.kinds().isEmpty()
                && EMPTY_TALK.containsAll(piece.evidence().cues());
    }
}
