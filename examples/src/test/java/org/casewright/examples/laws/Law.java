package org.casewright.examples.laws;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.EvaluationResult;

/** A law: it holds for the house, and it was seen to catch the violation it is for. */
final class Law {

    private final ArchRule rule;

    private Law(ArchRule rule) {
        this.rule = rule.allowEmptyShould(true);
    }

    static Law that(ArchRule rule) {
        return new Law(rule);
    }

    /** Checks the house, then that the planted classes are caught. */
    void holdsAndCatches(Class<?>... planted) {
        holds(House.classes());
        for (Class<?> violation : planted) {
            catches(House.planted(violation));
        }
    }

    void holds(JavaClasses house) {
        rule.check(house);
    }

    void catches(JavaClasses planted) {
        EvaluationResult result = rule.evaluate(planted);
        assertThat(result.hasViolation())
                .as("the law must catch %s: %s", planted, rule.getDescription())
                .isTrue();
    }
}
