package org.casewright.generation.chatmodel;

import java.util.List;
import org.casewright.core.ProviderSpi;
import org.casewright.core.document.TemplateSection;
import org.casewright.core.record.Passage;

/**
 * Chooses what a model is shown for one section, so that cost grows with the form and not with the file.
 *
 * <p>Implementations are safe for many threads and give the same choice for the same input.
 */
@ProviderSpi
@FunctionalInterface
public interface PassageSelector {

    /**
     * Chooses passages.
     *
     * @param passages all there are, in the order of the sources
     * @param section to be written
     * @param maxWords at most so many words in all
     * @return some of {@code passages}, in their order
     */
    List<Passage> select(List<Passage> passages, TemplateSection section, int maxWords);

    /** Takes passages from the beginning until the words are used up. */
    static PassageSelector fromTheBeginning() {
        return FirstPassages::select;
    }
}
