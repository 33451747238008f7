package org.casewright.generation.chatmodel;

import java.util.List;
import java.util.Map;
import org.casewright.core.ProviderSpi;
import org.casewright.core.record.Passage;
import org.casewright.generation.draft.DraftingTask;

/**
 * Chooses what a model is shown for each section, so that cost grows with the form and not with the file.
 *
 * <p>Implementations are safe for many threads and give the same choice for the same input.
 */
@ProviderSpi
@FunctionalInterface
public interface PassageSelector {

    /**
     * Chooses passages.
     *
     * @param task with all the passages there are, in the order of the sources
     * @param maxWords at most so many words in all for one section
     * @return by the id of the section, some of the task's passages, in their order; a section without any is not asked
     *     about
     */
    Map<String, List<Passage>> select(DraftingTask task, int maxWords);

    /**
     * Takes everything if it fits; else first what those said whose voice the section asks for, up to half of the words,
     * and then what tells most by the cues of {@link org.casewright.generation.evidence.EvidenceSelector}.
     */
    static PassageSelector mostTelling() {
        return new TellingPassages();
    }
}
