package org.casewright.evaluation;

/**
 * Poisson regression drawn towards weights that somebody set by hand: the less the data says of a feature, the nearer it
 * stays to what was set. Newton's method; the same data gives the same weights.
 */
final class PoissonRidge {

    private static final int STEPS = 12;
    private static final double LARGEST_STEP = 1;

    private PoissonRidge() {}

    /**
     * Fits the logarithm of the expected worth.
     *
     * @param x a row per unit; column 0 is 1 and its weight is free
     * @param y what each unit is worth, not negative
     * @param rowWeight how much each row counts
     * @param prior where weights are drawn to, and where they start
     * @param pull how strongly
     */
    static double[] fit(double[][] x, double[] y, double[] rowWeight, double[] prior, double pull) {
        double[] w = prior.clone();
        for (int step = 0; step < STEPS; step++) {
            double[] gradient = new double[w.length];
            double[][] curvature = new double[w.length][w.length];
            for (int i = 0; i < x.length; i++) {
                addRow(x[i], y[i], rowWeight[i], w, gradient, curvature);
            }
            for (int j = 0; j < w.length; j++) {
                double strength = j == 0 ? 1e-6 : pull;
                gradient[j] -= strength * (w[j] - prior[j]);
                curvature[j][j] += strength;
                for (int k = 0; k < j; k++) {
                    curvature[k][j] = curvature[j][k];
                }
            }
            move(w, solve(curvature, gradient));
        }
        return w;
    }

    private static void addRow(
            double[] x, double y, double weight, double[] w, double[] gradient, double[][] curvature) {
        double eta = 0;
        for (int j = 0; j < w.length; j++) {
            eta += w[j] * x[j];
        }
        double mean = Math.exp(Math.max(-8, Math.min(4, eta)));
        for (int j = 0; j < w.length; j++) {
            if (x[j] != 0) {
                gradient[j] += weight * (y - mean) * x[j];
                for (int k = 0; k <= j; k++) {
                    curvature[j][k] += weight * mean * x[j] * x[k];
                }
            }
        }
    }

    private static void move(double[] w, double[] step) {
        double largest = 0;
        for (double s : step) {
            largest = Math.max(largest, Math.abs(s));
        }
        double scale = largest > LARGEST_STEP ? LARGEST_STEP / largest : 1;
        for (int j = 0; j < w.length; j++) {
            w[j] += scale * step[j];
        }
    }

    /** Solves a x = b for a symmetric, positive definite a by Cholesky's method; a's lower half is used up. */
    static double[] solve(double[][] a, double[] b) {
        int n = b.length;
        for (int j = 0; j < n; j++) {
            for (int i = j; i < n; i++) {
                double sum = a[i][j];
                for (int k = 0; k < j; k++) {
                    sum -= a[i][k] * a[j][k];
                }
                a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
            }
        }
        double[] x = b.clone();
        for (int i = 0; i < n; i++) {
            for (int k = 0; k < i; k++) {
                x[i] -= a[i][k] * x[k];
            }
            x[i] /= a[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            for (int k = i + 1; k < n; k++) {
                x[i] -= a[k][i] * x[k];
            }
            x[i] /= a[i][i];
        }
        return x;
    }
}
