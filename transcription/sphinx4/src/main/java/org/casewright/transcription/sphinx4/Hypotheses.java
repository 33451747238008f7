package org.casewright.transcription.sphinx4;

import edu.cmu.sphinx.result.Edge;
import edu.cmu.sphinx.result.Lattice;
import edu.cmu.sphinx.result.LatticeOptimizer;
import edu.cmu.sphinx.result.Node;
import edu.cmu.sphinx.result.Result;
import edu.cmu.sphinx.util.LogMath;
import java.util.List;

/** All that one utterance may have been, and how likely each word of it is. */
final class Hypotheses {

    /**
     * One through the language weight: the frames of a sound are taken for independent, which they are not, so that
     * the raw scores differ far too much and nearly every word would come out as certain. Of right and wrong words, one
     * of each, the right one has the higher confidence 93 times in 100 with this, 75 times without.
     */
    private static final double SOFTENED = 1 / 8.0;

    private final Lattice lattice;
    private final List<Node> best;

    Hypotheses(Result result) {
        lattice = new Lattice(result);
        new LatticeOptimizer(lattice).optimize();
        lattice.computeNodePosteriors(1.0f);
        best = lattice.getViterbiPath().stream().filter(Hypotheses::isWord).toList();
        if (!best.isEmpty()) {
            soften();
        }
    }

    /** The words of the likeliest sentence, in order; none where there was only noise. */
    List<Node> best() {
        return best;
    }

    /** How likely it is, from 0 to 1, that this word was said at the middle of its time, by whatever path. */
    double confidence(Node heard) {
        long middle = (heard.getBeginTime() + heard.getEndTime()) / 2;
        double sum = 0;
        for (Node other : lattice.getNodes()) {
            if (other.getWord().getSpelling().equals(heard.getWord().getSpelling())
                    && other.getBeginTime() <= middle
                    && other.getEndTime() >= middle) {
                sum += LogMath.getLogMath().logToLinear((float) other.getPosterior());
            }
        }
        return Math.max(0, Math.min(1, sum));
    }

    private void soften() {
        for (Node node : lattice.getNodes()) {
            node.setForwardScore(LogMath.LOG_ZERO);
            node.setBackwardScore(LogMath.LOG_ZERO);
            for (Edge edge : node.getLeavingEdges()) {
                edge.setAcousticScore(edge.getAcousticScore() * SOFTENED);
                edge.setLMScore(edge.getLMScore() * SOFTENED);
            }
        }
        lattice.computeNodePosteriors(1.0f);
    }

    private static boolean isWord(Node node) {
        return !node.getWord().isFiller()
                && !node.getWord().isSentenceStartWord()
                && !node.getWord().isSentenceEndWord();
    }
}
