package org.casewright.generation.draft;

import org.casewright.core.Progress;
import org.casewright.core.ProviderSpi;
import org.casewright.core.oversight.Processor;

/**
 * Writes sentences for a template's narrative and action fields from passages, each with the places it rests on.
 *
 * <p>What it returns is untrusted: {@link DocumentGenerator} verifies every place and withholds what does not hold. It has
 * no way to fill a fact or a decision. Implementations are safe for many threads and keep nothing they were shown.
 */
@ProviderSpi
public interface Drafter {

    /** Name and version, such as {@code extractive/1}; written to the draft and the audit trail. */
    String id();

    /** What does the work, and where; the gate is asked for it. */
    Processor processor();

    /**
     * Drafts one document.
     *
     * @param task template, occasion and passages; there is at least one passage
     * @param progress told how far it is; stops the work when it says so
     * @return what it could write; fields it leaves out stay empty
     * @throws org.casewright.core.WorkCancelledException if {@code progress} asked for that
     */
    Drafted draft(DraftingTask task, Progress progress);
}
