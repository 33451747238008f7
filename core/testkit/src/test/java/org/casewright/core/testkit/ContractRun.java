package org.casewright.core.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TagFilter;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** Runs a contract on broken fakes, as JUnit itself would, and looks at what it caught. */
final class ContractRun {

    private ContractRun() {}

    /**
     * A test for each broken fake nested in {@code host}, and one that every test of the contract has such a fake.
     *
     * @param contract that must catch them
     * @param host holds the fakes, each marked with {@link Breaks}
     */
    static Stream<DynamicTest> catchesWhatIsBrokenIn(Class<?> contract, Class<?> host) {
        Stream<DynamicTest> caught = brokenFakes(host)
                .map(fake -> dynamicTest(
                        fake.getSimpleName(), () -> assertThat(failed(fake)).containsExactlyInAnyOrder(breaks(fake))));
        DynamicTest complete = dynamicTest(
                "each in a test of its own",
                () -> assertThat(brokenFakes(host)
                                .flatMap(fake -> Stream.of(breaks(fake)))
                                .collect(Collectors.toSet()))
                        .isEqualTo(tests(contract)));
        return Stream.concat(caught, Stream.of(complete));
    }

    private static Stream<Class<?>> brokenFakes(Class<?> host) {
        return Arrays.stream(host.getDeclaredClasses()).filter(type -> type.isAnnotationPresent(Breaks.class));
    }

    private static String[] breaks(Class<?> fake) {
        return fake.getAnnotation(Breaks.class).value();
    }

    private static Set<String> tests(Class<?> contract) {
        return Arrays.stream(contract.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(Test.class))
                .map(Method::getName)
                .collect(Collectors.toSet());
    }

    private static Set<String> failed(Class<?> fake) {
        boolean slow = Arrays.asList(breaks(fake)).contains("writes_the_same_bytes_later");
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(selectClass(fake))
                .filters(slow ? TagFilter.includeTags("slow") : TagFilter.excludeTags("slow"))
                .build();
        Failures failures = new Failures();
        LauncherFactory.create().execute(request, failures);
        assertThat(failures.ran).as("tests that ran").isPositive();
        return failures.names;
    }

    private static final class Failures implements TestExecutionListener {
        private final Set<String> names = new TreeSet<>();
        private int ran;

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest()) {
                ran++;
            }
            if (result.getStatus() == TestExecutionResult.Status.FAILED) {
                names.add(test.getSource()
                        .filter(MethodSource.class::isInstance)
                        .map(source -> ((MethodSource) source).getMethodName())
                        .orElse(test.getDisplayName()));
            }
        }
    }
}
