package org.casewright.core.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Looks at a transcript before anything is written from it: from silence, noise and loops nothing may be drafted.
 *
 * <p>The same look is taken when a transcript is made and again when something is to be drafted from it, wherever it
 * comes from. Captions in brackets, such as {@code [Music]}, and sounds such as "um" are not counted as words. Immutable
 * and safe for many threads.
 */
public final class SafetyGates {

    /** Some twelve seconds of talk. Greetings and small talk fit into that; an account of anything rarely does. */
    private static final int FEWEST_WORDS = 30;

    /** Small talk of any length says little: beyond the commonest words, it has fewer different ones than this. */
    private static final int FEWEST_TELLING_WORDS = 12;

    /** An engine's confidence below this counts as unsure; engines that guess noise stay well below. */
    private static final double UNSURE = 0.5;

    /** Names and quotations in another script are normal; a third of all letters is not. */
    private static final double MOST_OTHER_LETTERS = 0.3;

    /** A stretch with loops in a fifth of it is an engine's noise; less may be one bad patch in a long meeting. */
    private static final double MOST_LOOPED = 0.2;

    /** The commonest words of English talk, which tell nothing by themselves. Other languages are counted in full. */
    private static final Set<String> COMMON =
            Set.of(("a about all alright am an and are as at be been bit but bye can can't"
                            + " cheers could did didn't do don't fine for from get go going good got had has have he hear hello"
                            + " her hey hi his how i i'm i've if in is isn't it it's its just know let like lovely me mean morning"
                            + " my nice no not now of off ok okay on one or our out please really right see she so some sorry sure"
                            + " thank thanks that that's the them then there there's they this to today too up us very was we we're"
                            + " we've well were what what's when which will with would yeah yep yes you you're your")
                    .split(" "));

    private static final SafetyGates STANDARD = new SafetyGates();

    private SafetyGates() {}

    /** The gates with their standard bounds. */
    public static SafetyGates standard() {
        return STANDARD;
    }

    /**
     * What is wrong with a transcript.
     *
     * @param transcript to look at
     * @return none if it is fit to write from; the weightiest first
     */
    public List<Concern> concerns(Transcript transcript) {
        SpokenWords spoken = SpokenWords.of(transcript);
        if (spoken.isSilent()) {
            return List.of(new Concern(Concern.Kind.SILENCE, "There is no speech in it. Listen whether it recorded."));
        }
        List<Concern> concerns = new ArrayList<>();
        tooFew(spoken.words(), concerns);
        loops(spoken.words(), concerns);
        lowConfidence(transcript, concerns);
        otherScript(transcript, concerns);
        return List.copyOf(concerns);
    }

    private static void tooFew(List<String> words, List<Concern> concerns) {
        long telling = words.stream()
                .distinct()
                .filter(word -> !COMMON.contains(word))
                .limit(FEWEST_TELLING_WORDS)
                .count();
        if (words.size() < FEWEST_WORDS) {
            concerns.add(new Concern(
                    Concern.Kind.TOO_FEW_WORDS,
                    "It has " + words.size() + " words; fewer than " + FEWEST_WORDS
                            + " are too few to write from. Write the note by hand."));
        } else if (telling < FEWEST_TELLING_WORDS) {
            concerns.add(new Concern(
                    Concern.Kind.TOO_FEW_WORDS,
                    "Beyond everyday words it has only " + telling + " different ones, which is too few to write from."
                            + " Write the note by hand."));
        }
    }

    private static void loops(List<String> words, List<Concern> concerns) {
        double looped = Repetition.loopedShare(words);
        if (looped >= MOST_LOOPED) {
            concerns.add(new Concern(
                    Concern.Kind.LOOP,
                    "The same words come over and over, as engines write on noise. Transcribe it again, or listen to"
                            + " the recording."));
        } else if (looped > 0) {
            concerns.add(new Concern(
                    Concern.Kind.LOOP_IN_PART,
                    "In a part of it the same words come over and over. Listen to that part: what was said there is"
                            + " missing."));
        }
    }

    private static void lowConfidence(Transcript transcript, List<Concern> concerns) {
        long rated = 0;
        long unsure = 0;
        for (Segment segment : transcript.segments()) {
            for (Word word : segment.words()) {
                rated += word.confidence().isPresent() ? 1 : 0;
                unsure += word.confidence().filter(c -> c < UNSURE).isPresent() ? 1 : 0;
            }
        }
        if (unsure * 2 > rated) {
            concerns.add(new Concern(
                    Concern.Kind.LOW_CONFIDENCE,
                    "The engine was unsure of " + unsure + " of " + rated
                            + " words. Transcribe it again with a clearer recording, or write the note by hand."));
        }
    }

    private static void otherScript(Transcript transcript, List<Concern> concerns) {
        if (Scripts.otherShare(transcript) > MOST_OTHER_LETTERS) {
            concerns.add(new Concern(
                    Concern.Kind.OTHER_SCRIPT,
                    "It is written in another script than its language has. Check which language was spoken and"
                            + " transcribe it again."));
        }
    }
}
