package org.casewright.generation.draft;

import java.util.List;
import java.util.Optional;
import org.casewright.core.document.Withheld;

/**
 * What a drafter wrote.
 *
 * @param fields in any order; what is missing stays empty
 * @param withheld what it held back itself, and why
 * @param prompt the prompt resource and its SHA-256, where a model was asked
 */
public record Drafted(List<DraftedField> fields, List<Withheld> withheld, Optional<String> prompt) {

    /** Copies the lists. */
    public Drafted {
        fields = List.copyOf(fields);
        withheld = List.copyOf(withheld);
    }

    /** Nothing was written. */
    public static Drafted nothing() {
        return new Drafted(List.of(), List.of(), Optional.empty());
    }
}
