package org.casewright.generation.draft;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Holds a sentence that claims to be taken word for word to the words it cites. */
final class WordForWord {

    /** What a rule may put around somebody's words to say whose they are, and nothing that changes what they mean. */
    private static final Set<String> FRAME = Set.of(
            "a",
            "about",
            "added",
            "an",
            "and",
            "answer",
            "answered",
            "answering",
            "asked",
            "at",
            "by",
            "he",
            "her",
            "his",
            "in",
            "it",
            "of",
            "on",
            "question",
            "reply",
            "replied",
            "said",
            "says",
            "she",
            "speaker",
            "that",
            "the",
            "their",
            "then",
            "they",
            "to",
            "told",
            "was",
            "when",
            "whether");

    private WordForWord() {}

    /**
     * Whether every word of the sentence stands in what it cites, in its context, or in the frame.
     *
     * @param sentence to hold
     * @param excerpts it cites
     * @param context names of speakers and people, and what they are to the child
     */
    static boolean holds(String sentence, List<String> excerpts, Collection<String> context) {
        Set<String> allowed = new HashSet<>(FRAME);
        excerpts.forEach(excerpt -> allowed.addAll(Tokens.of(excerpt)));
        context.forEach(words -> allowed.addAll(Tokens.of(words)));
        return allowed.containsAll(Tokens.of(sentence));
    }
}
