package org.casewright.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes transcripts from which nothing may be written, as engines make them of silence, noise, music and small talk. */
final class NothingToSay {

    private static final List<Function<Random, List<String>>> KINDS = List.of(
            NothingToSay::silence,
            NothingToSay::hum,
            NothingToSay::um,
            NothingToSay::loopedPhrase,
            NothingToSay::oneWord,
            NothingToSay::music,
            NothingToSay::smallTalk,
            NothingToSay::otherScript);

    private NothingToSay() {}

    /** Writes files of every kind in turn; the same seed gives the same files. */
    static void write(Path folder, int files, long seed) throws IOException {
        Random random = new Random(seed);
        for (int i = 0; i < files; i++) {
            List<String> cues = KINDS.get(i % KINDS.size()).apply(random);
            Files.writeString(folder.resolve(String.format("%03d.vtt", i)), webVtt(cues, random));
        }
    }

    private static List<String> silence(Random random) {
        return cues(random, 0, 40, r -> pick(r, "", " ", "...", "…", "[silence]", "[no speech]", "(pause)", "-"));
    }

    private static List<String> hum(Random random) {
        return cues(random, 5, 80, r -> pick(r, "Mmmm.", "Hmm hmm hmm", "mm", "Mm-hmm.", "Hmmmmm…", "(humming)"));
    }

    private static List<String> um(Random random) {
        return cues(random, 10, 60, r -> "um ".repeat(1 + r.nextInt(12)) + pick(r, "uh", "er", "erm", "ah", "oh"));
    }

    private static List<String> loopedPhrase(Random random) {
        String phrase = pick(
                random,
                "Thank you for watching.",
                "Please like and subscribe to the channel.",
                "I'm going to go ahead and put this on the table here.",
                "The baby was hit and the baby was taken to hospital.",
                "and then he said that he would come and see the children on Friday",
                "Subtitles by the community of translators.");
        return cues(random, 15, 120, r -> phrase);
    }

    private static List<String> oneWord(Random random) {
        String word = pick(random, "No.", "Bruise.", "Yeah.", "hello", "the", "Daddy", "Stop.");
        return cues(random, 10, 60, r -> (word + " ").repeat(1 + r.nextInt(20)).strip());
    }

    private static List<String> music(Random random) {
        return cues(
                random,
                5,
                60,
                r -> pick(r, "[Music]", "♪", "♪ ♪ ♪", "[music playing]", "(applause)", "[Laughter]", "<i>[Music]</i>"));
    }

    private static List<String> smallTalk(Random random) {
        List<String> talk = List.of(
                "Hi.",
                "Hello.",
                "Morning.",
                "You alright?",
                "Yeah, not bad.",
                "Nice day.",
                "Come in.",
                "Bye then.",
                "Lovely.",
                "Okay.",
                "Thanks.",
                "Right.",
                "See you.");
        StringBuilder said = new StringBuilder();
        while (said.toString().split(" ", -1).length < 19) {
            said.append(talk.get(random.nextInt(talk.size()))).append(' ');
        }
        return List.of(said.toString().strip());
    }

    private static List<String> otherScript(Random random) {
        int[] first = pick(
                random, new int[] {0x430, 32}, new int[] {0x5D0, 27}, new int[] {0x905, 48}, new int[] {0x3B1, 24});
        return cues(
                random,
                10,
                40,
                r -> IntStream.range(0, 8)
                        .mapToObj(word -> r.ints(2 + r.nextInt(6), first[0], first[0] + first[1])
                                .mapToObj(Character::toString)
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(" ", "", ".")));
    }

    private static List<String> cues(Random random, int fewest, int most, Function<Random, String> words) {
        return Stream.generate(() -> words.apply(random))
                .limit(fewest + random.nextInt(most - fewest + 1))
                .toList();
    }

    @SafeVarargs
    private static <T> T pick(Random random, T... from) {
        return from[random.nextInt(from.length)];
    }

    private static String webVtt(List<String> cues, Random random) {
        StringBuilder file = new StringBuilder("WEBVTT\n\n");
        boolean voices = random.nextBoolean();
        int second = 0;
        for (String cue : cues) {
            int end = second + 1 + random.nextInt(5);
            file.append(time(second)).append(" --> ").append(time(end)).append('\n');
            file.append(voices ? "<v " + pick(random, "Ada Lanternwick", "Tansy Thistledown") + ">" : "");
            file.append(cue.isBlank() ? "" : cue).append(voices ? "</v>" : "").append("\n\n");
            second = end;
        }
        return file.toString();
    }

    private static String time(int second) {
        return String.format("%02d:%02d:%02d.000", second / 3600, second / 60 % 60, second % 60);
    }
}
