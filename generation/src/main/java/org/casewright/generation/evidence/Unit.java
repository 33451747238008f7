package org.casewright.generation.evidence;

import java.util.List;

/**
 * A statement with the question it needs: what is chosen or left as one.
 *
 * @param questions may be empty
 * @param statements never empty
 * @param asked whether the statements answer a question, carried along or not
 */
record Unit(List<Line> questions, List<Line> statements, boolean asked) {

    int words() {
        int words = 0;
        for (Line line : questions) {
            words += line.words().size();
        }
        for (Line line : statements) {
            words += line.words().size();
        }
        return words;
    }

    Line head() {
        return statements.get(statements.size() - 1);
    }

    @Override
    public String toString() {
        return "Unit[" + questions + ", " + statements + "]";
    }
}
