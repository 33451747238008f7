package org.casewright.generation.extractive;

import java.util.Optional;
import java.util.Set;
import org.casewright.core.record.Person;
import org.casewright.generation.evidence.Evidence;
import org.casewright.generation.template.EvidenceKind;

/**
 * Something said, ready to be sent to a field.
 *
 * @param order its place in the conversation, from 0
 * @param evidence what was said, with its cues
 * @param person whose voice it is, where the record knows
 * @param kinds of evidence it may be
 * @param words how many it has, question included
 */
record Piece(int order, Evidence evidence, Optional<Person> person, Set<EvidenceKind> kinds, int words) {

    /** The order and length only. */
    @Override
    public String toString() {
        return "Piece[" + order + ", " + words + " words]";
    }
}
