package org.casewright.generation.chatmodel;

import java.util.List;

/**
 * One claim of a model's answer, not yet believed.
 *
 * @param sentence it wrote
 * @param owner it named; empty if none
 * @param quotes it gave as proof
 */
record Claim(String sentence, String owner, List<Quote> quotes) {

    /** Words a model says it copied from a passage. */
    record Quote(int passage, String words) {

        @Override
        public String toString() {
            return "Quote[" + passage + "]";
        }
    }

    @Override
    public String toString() {
        return "Claim[" + quotes.size() + " quotes]";
    }
}
