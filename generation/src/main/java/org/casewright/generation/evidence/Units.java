package org.casewright.generation.evidence;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Puts questions and answers together. A question by itself is no evidence, and neither is "no": the two travel as one.
 * An answer that can be understood alone goes alone.
 */
final class Units {

    private static final int MOST_QUESTIONS = 3;
    private static final int BARE = 3;
    private static final int ASIDE = 8;
    private static final int SHORT_ANSWER = 7;
    private static final int POLAR_ANSWER = 14;
    private static final int SUBJECTLESS_ANSWER = 20;
    private static final Set<String> SUBJECTS = Set.of(
            "i", "i'm", "i've", "i'd", "i'll", "he", "he's", "she", "she's", "we", "we're", "we've", "they", "they're",
            "my", "it's", "there's", "it", "you", "mum", "dad");
    private static final Set<String> POLAR = Set.of(
            "yes",
            "yeah",
            "yep",
            "yup",
            "aye",
            "no",
            "nope",
            "nah",
            "not",
            "never",
            "none",
            "mm-hmm",
            "mhm",
            "mh-mm",
            "uh-huh",
            "correct",
            "exactly",
            "definitely",
            "absolutely",
            "sometimes");
    private static final Set<String> FILLERS = Set.of("um", "uh", "er", "erm", "oh", "well", "so", "ah", "hmm", "mm");

    private final List<Line> lines;
    private final List<Unit> units = new ArrayList<>();

    private Units(List<Line> lines) {
        this.lines = lines;
    }

    static List<Unit> of(List<Line> lines) {
        Units units = new Units(lines);
        int i = 0;
        while (i < lines.size()) {
            i = units.next(i);
        }
        return units.units;
    }

    /** Reads on from line {@code i}, adds what it makes of it, and says where to go on. */
    private int next(int i) {
        Line line = lines.get(i);
        if (!line.has(Cue.QUESTION) && !isConfirmed(i)) {
            addAlone(line);
            return i + 1;
        }
        List<Line> questions = new ArrayList<>();
        int answer = i;
        while (answer < lines.size() && !isAnswer(answer, questions)) {
            Line asked = lines.get(answer);
            boolean goesOn = questions.isEmpty()
                    || asked.has(Cue.QUESTION)
                    || asked.has(Cue.BACKCHANNEL)
                    || (asked.turn() == line.turn() && asked.words().size() <= ASIDE);
            if (!goesOn || !asked.speaker().equals(line.speaker())) {
                return unanswered(questions, answer);
            }
            questions.add(asked);
            answer++;
        }
        return answer < lines.size() ? answered(questions, answer) : unanswered(questions, answer);
    }

    /** Another voice that does not ask back, or the asker saying at once what the answer was. */
    private boolean isAnswer(int i, List<Line> questions) {
        if (questions.isEmpty()) {
            return false;
        }
        Line line = lines.get(i);
        if (!line.speaker().equals(questions.get(0).speaker())) {
            return !line.has(Cue.QUESTION);
        }
        boolean repeated = isPolar(line) && line.words().size() <= BARE && !line.has(Cue.QUESTION);
        boolean otherFollows =
                i + 1 < lines.size() && !lines.get(i + 1).speaker().equals(line.speaker());
        return repeated && !otherFollows;
    }

    /** An unanswered question is not evidence; what was stated beside it still is. */
    private int unanswered(List<Line> questions, int at) {
        questions.stream().filter(line -> !line.has(Cue.QUESTION)).forEach(this::addAlone);
        return at;
    }

    private int answered(List<Line> run, int answer) {
        List<Line> questions = new ArrayList<>(run);
        questions.removeIf(line -> line.has(Cue.BACKCHANNEL));
        while (questions.size() > MOST_QUESTIONS) {
            questions.remove(0);
        }
        List<Line> statements = new ArrayList<>();
        Line first = lines.get(answer);
        statements.add(first);
        int at = answer + 1;
        boolean bare =
                first.has(Cue.BACKCHANNEL) || (isPolar(first) && first.words().size() <= BARE);
        if (bare && at < lines.size()) {
            Line second = lines.get(at);
            if (second.turn() == first.turn() && !second.has(Cue.QUESTION) && !second.has(Cue.BACKCHANNEL)) {
                statements.add(second);
                at++;
            }
        }
        boolean onlyNoise = statements.stream().allMatch(line -> line.has(Cue.BACKCHANNEL) && !isPolar(line));
        boolean idle = questions.stream().allMatch(line -> line.has(Cue.SMALL_TALK) || line.has(Cue.PROCEDURE));
        if (onlyNoise || (idle && bare && statements.size() == 1)) {
            return unanswered(run, at);
        }
        boolean needed = !idle && needsQuestion(statements);
        units.add(new Unit(needed ? questions : List.of(), statements, true));
        return at;
    }

    private void addAlone(Line line) {
        if (!line.has(Cue.BACKCHANNEL)) {
            units.add(new Unit(List.of(), List.of(line), false));
        }
    }

    private static boolean needsQuestion(List<Line> statements) {
        List<Word> words = new ArrayList<>();
        statements.forEach(line -> words.addAll(line.words()));
        boolean subject = words.stream().anyMatch(word -> SUBJECTS.contains(word.lower()));
        return words.size() <= SHORT_ANSWER
                || (isPolar(statements.get(0)) && words.size() <= POLAR_ANSWER)
                || (!subject && words.size() <= SUBJECTLESS_ANSWER);
    }

    /** "So your right ear is fine." – "Yeah.": no question, yet it is the "yeah" that makes it evidence. */
    private boolean isConfirmed(int i) {
        Line line = lines.get(i);
        if (!line.last() || line.has(Cue.BACKCHANNEL) || i + 1 >= lines.size()) {
            return false;
        }
        Line reply = lines.get(i + 1);
        return !reply.speaker().equals(line.speaker())
                && isPolar(reply)
                && reply.words().size() <= BARE
                && line.words().stream().anyMatch(word -> word.lower().startsWith("you"));
    }

    static boolean isPolar(Line line) {
        for (Word word : line.words()) {
            if (!FILLERS.contains(word.lower())) {
                return POLAR.contains(word.lower()) || (line.words().size() <= 4 && line.has(Cue.AFFIRMATION));
            }
        }
        return false;
    }
}
