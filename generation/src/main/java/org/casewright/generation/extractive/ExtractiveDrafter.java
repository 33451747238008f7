package org.casewright.generation.extractive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.Progress;
import org.casewright.core.WorkCancelledException;
import org.casewright.core.document.Field;
import org.casewright.core.oversight.Processor;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.Drafted;
import org.casewright.generation.draft.DraftedAction;
import org.casewright.generation.draft.DraftedField;
import org.casewright.generation.draft.Drafter;
import org.casewright.generation.draft.DraftingTask;
import org.casewright.generation.draft.SpeakerNames;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.evidence.EvidenceSelector;
import org.casewright.generation.evidence.Utterance;

/**
 * Drafts without any model: chooses what a record needs of what was said, sends it to the template's fields, and quotes
 * it word for word with the speaker's name.
 *
 * <p>It paraphrases nothing, so it can invent nothing; it may choose badly, and what it left out stays in the transcript.
 * The same transcript gives the same sentences on every machine. Time grows with the number of words. Immutable and safe
 * for many threads.
 */
public final class ExtractiveDrafter implements Drafter {

    /** A record that repeats more of a conversation than this is a transcript. */
    private static final double LARGEST_SHARE = 0.4;

    /** Of a short conversation this many words may be kept, whatever their share. */
    private static final int ALWAYS_ALLOWED = 250;

    /** Words that say who speaks and what they were asked, beside what is quoted. */
    private static final int FRAME = 5;

    private final EvidenceSelector selector = new EvidenceSelector();
    private final KindWords kindWords = new KindWords();

    /** A drafter with the cues and weights that come with the library. */
    public ExtractiveDrafter() {
        // Nothing to choose: what can be chosen lies in the template.
    }

    @Override
    public String id() {
        return "extractive/1";
    }

    @Override
    public Processor processor() {
        return Processor.casewright();
    }

    @Override
    public Drafted draft(DraftingTask task, Progress progress) {
        List<Utterance> utterances = utterances(task.passages());
        step(progress, 0);
        List<Evidence> all = selector.candidates(utterances);
        step(progress, 1);
        FieldRouter router = new FieldRouter(task.template());
        List<Piece> wanted = wanted(task, utterances, all, router);
        step(progress, 2);
        List<DraftedField> fields = new ArrayList<>();
        Wording wording =
                new Wording(task.passages(), new SpeakerNames(task.occasion().people()));
        router.route(wanted)
                .forEach((field, pieces) -> fields.add(new DraftedField.Narrative(field, wording.sentences(pieces))));
        List<DraftedAction> actions = new Actions(task, wording).in(all);
        task.template()
                .fields()
                .filter(Field.Actions.class::isInstance)
                .map(Field.Actions.class::cast)
                .findFirst()
                .ifPresent(field -> fields.add(new DraftedField.Actions(field, actions)));
        step(progress, 3);
        return new Drafted(fields, List.of(), Optional.empty());
    }

    /** What the selector chose, and everything said by somebody whose own field the template has; most wanted first. */
    private List<Piece> wanted(DraftingTask task, List<Utterance> utterances, List<Evidence> all, FieldRouter router) {
        int words = EvidenceSelector.countWords(utterances);
        int budget = Math.min(router.room(), Math.max(ALWAYS_ALLOWED, (int) (words * LARGEST_SHARE)));
        Set<Evidence> chosen = new HashSet<>(selector.select(utterances, budget));
        SpeakerNames voices = new SpeakerNames(task.occasion().people());
        List<Piece> pieces = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            Piece piece = piece(i, all.get(i), voices);
            boolean wanted = chosen.contains(piece.evidence()) || router.hasOwnField(piece);
            if (wanted && !Actions.isNothingElse(piece.evidence())) {
                pieces.add(piece);
            }
        }
        pieces.sort(Comparator.comparing((Piece piece) -> !chosen.contains(piece.evidence()))
                .thenComparing(piece -> -piece.evidence().score())
                .thenComparing(Piece::order));
        return pieces;
    }

    private Piece piece(int order, Evidence evidence, SpeakerNames voices) {
        StringBuilder text = new StringBuilder();
        evidence.sentences().forEach(sentence -> text.append(sentence.text()).append(' '));
        int words = text.toString().strip().split("\\s+").length + FRAME;
        return new Piece(
                order, evidence, voices.person(evidence.speaker()), kindWords.of(evidence, text.toString()), words);
    }

    private static List<Utterance> utterances(List<Passage> passages) {
        List<Utterance> utterances = new ArrayList<>();
        for (Passage passage : passages) {
            utterances.add(new Utterance(utterances.size(), passage.speaker().orElse(""), passage.text()));
        }
        return utterances;
    }

    private static void step(Progress progress, int done) {
        if (!progress.report(done, 3)) {
            throw new WorkCancelledException("drafting");
        }
    }
}
