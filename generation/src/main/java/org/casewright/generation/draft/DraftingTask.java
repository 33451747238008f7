package org.casewright.generation.draft;

import java.util.List;
import org.casewright.core.document.Occasion;
import org.casewright.core.document.Template;
import org.casewright.core.record.Passage;

/**
 * What a drafter is given.
 *
 * @param template to follow
 * @param occasion what it is about
 * @param passages to write from, in the order of the sources; nothing else may be cited
 */
public record DraftingTask(Template template, Occasion occasion, List<Passage> passages) {

    /** Copies the passages. */
    public DraftingTask {
        passages = List.copyOf(passages);
    }

    /** The template and the number of passages only. */
    @Override
    public String toString() {
        return "DraftingTask[" + template.ref() + ", " + passages.size() + " passages]";
    }
}
