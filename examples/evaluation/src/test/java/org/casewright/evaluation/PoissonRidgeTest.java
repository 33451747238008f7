package org.casewright.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Poisson ridge regression")
class PoissonRidgeTest {

    private static final double[][] X = {{1, 0}, {1, 0}, {1, 1}, {1, 1}};
    private static final double[] Y = {1, 3, 4, 12};
    private static final double[] EVEN = {1, 1, 1, 1};

    @Test
    @DisplayName("finds the ratio of means when nothing pulls")
    void finds_the_ratio_of_means_when_nothing_pulls() {
        double[] w = PoissonRidge.fit(X, Y, EVEN, new double[] {0, 0}, 1e-9);

        assertThat(w[0]).isCloseTo(Math.log(2), within(1e-6));
        assertThat(w[1]).isCloseTo(Math.log(4), within(1e-6));
    }

    @Test
    @DisplayName("stays where it was set when the pull is strong")
    void stays_where_it_was_set_when_the_pull_is_strong() {
        double[] w = PoissonRidge.fit(X, Y, EVEN, new double[] {0, 0.4}, 1e9);

        assertThat(w[1]).isCloseTo(0.4, within(1e-6));
    }
}
