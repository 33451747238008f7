package org.casewright.core.grounding;

import java.util.List;

/**
 * What a reader made of the atoms from some place on.
 *
 * @param mentions found there
 * @param next the first atom not used
 */
record Reading(List<Mention> mentions, int next) {

    Reading {
        mentions = List.copyOf(mentions);
    }

    Reading(Mention mention, int next) {
        this(List.of(mention), next);
    }
}
