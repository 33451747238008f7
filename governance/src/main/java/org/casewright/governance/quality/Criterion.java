package org.casewright.governance.quality;

import java.util.List;
import org.casewright.core.ProviderSpi;
import org.casewright.core.document.Draft;
import org.casewright.core.document.Finding;

/**
 * One rule that a document has to keep.
 *
 * <p>Implementations are safe for many threads and change nothing. A finding says plainly what was found and what to do
 * about it; a rule that cannot tell finds nothing.
 */
@ProviderSpi
public interface Criterion {

    /** Names the rule in its findings, such as {@code QC-24}. */
    String id();

    /**
     * Checks a draft.
     *
     * @param draft to check
     * @param context what else the rule may know
     * @return in the order of the document; empty if all is well
     */
    List<Finding> check(Draft draft, QualityContext context);
}
