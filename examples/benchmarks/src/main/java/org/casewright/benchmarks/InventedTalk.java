package org.casewright.benchmarks;

import java.util.List;
import java.util.Random;

/**
 * Talk of any length, made by program from an invented vocabulary. The same seed gives the same talk on every machine.
 *
 * <p>It has what a drafter looks for: names, numbers, days, denials, wishes, worries, undertakings, questions and answers.
 * Every subject, object and reason is drawn anew, and a third of the objects have a number of their own, so that a long
 * talk does not say the same things over and over.
 */
final class InventedTalk {

    private static final long SEED = 20_261_006L;
    private static final String[] SPEAKERS = {
        "Ada Lanternwick",
        "Marigold Thistledown",
        "Bracken Quillfeather",
        "Tansy Thistledown",
        "Nettle Dewsnap",
        "Basil Copperkettle"
    };
    private static final String[] WHO = {
        "Tansy",
        "Wren",
        "Bracken",
        "Marigold",
        "the school",
        "the nursery",
        "my sister",
        "the landlord",
        "the nurse",
        "nobody",
        "Miss Fernleaf",
        "Doctor Sorrel",
        "the neighbour",
        "her teacher",
        "the police officer",
        "Grandma Yarrow"
    };
    private static final String[] DID = {
        "has seen",
        "was worried about",
        "never mentioned",
        "did not bring",
        "asked for",
        "talked about",
        "lost",
        "found",
        "likes",
        "is afraid of",
        "wants to keep",
        "stopped using",
        "started with",
        "cannot pay for",
        "wrote down",
        "forgot"
    };
    private static final String[] WHAT = {
        "the red book", "the bruise", "the medicine", "the breakfast club", "the back door", "the appointment",
                "the letter",
        "the cot", "the rent", "the reading test", "the injection", "the bus fare", "the safety plan",
                "the bedroom window",
        "the swimming lesson", "the kitchen light", "the puppy", "the blue coat", "the clinic", "the heating"
    };
    private static final String[] WHEN = {
        "on Monday",
        "last week",
        "in September",
        "every night",
        "after school",
        "at half past six",
        "two days ago",
        "before tea",
        "on the fourteenth",
        "since Sunday",
        "in the holidays",
        "twice this month"
    };
    private static final String[] WHY = {
        "because it was cold", "and that was hard", "but it is better now", "so we went home", "although she said no",
        "and I felt sad", "because there was no money", "and then he shouted", "which was a relief",
                "and everybody laughed"
    };
    private static final String[] ASKED = {
        "How is",
        "Who knows about",
        "What happened with",
        "When did you last think of",
        "Do you need help with",
        "Are you happy with"
    };

    private final Random random = new Random(SEED);

    /** A file of captions as Teams exports them, with about so many words. */
    static String webVtt(int words) {
        return new InventedTalk().captions(words);
    }

    private String captions(int words) {
        StringBuilder file = new StringBuilder("WEBVTT\n\n");
        int said = 0;
        int cue = 0;
        int millis = 0;
        while (said < words) {
            String speaker = pick(SPEAKERS);
            for (int sentence = 1 + random.nextInt(3); sentence > 0; sentence--) {
                String text = sentence();
                int length = text.split(" ", -1).length;
                int end = millis + length * 400;
                file.append("cue-").append(++cue).append('\n');
                file.append(time(millis)).append(" --> ").append(time(end)).append('\n');
                file.append("<v ").append(speaker).append('>').append(text).append("</v>\n\n");
                said += length;
                millis = end;
            }
        }
        return file.toString();
    }

    private String sentence() {
        return switch (random.nextInt(8)) {
            case 0 -> pick(ASKED) + " " + object() + "?";
            case 1 -> "I will ring about " + object() + " by " + (1 + random.nextInt(28)) + " November.";
            case 2 -> "No, " + pick(WHO) + " did not have " + object() + " " + pick(WHEN) + ".";
            case 3 -> "I want " + object() + " " + pick(WHY) + ".";
            default -> clause();
        };
    }

    private String clause() {
        String clause = pick(WHO) + " " + pick(DID) + " " + object() + " " + pick(WHEN) + " " + pick(WHY) + ".";
        return Character.toUpperCase(clause.charAt(0)) + clause.substring(1);
    }

    private String object() {
        return random.nextInt(3) > 0 ? pick(WHAT) : pick(WHAT) + " number " + random.nextInt(10_000);
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }

    private static String time(int millis) {
        int seconds = millis / 1_000;
        return String.format("%02d:%02d:%02d.%03d", seconds / 3_600, seconds / 60 % 60, seconds % 60, millis % 1_000);
    }

    /** The names in the talk, the child's first. */
    static List<String> family() {
        return List.of("Tansy Thistledown", "Marigold Thistledown", "Bracken Quillfeather");
    }
}
