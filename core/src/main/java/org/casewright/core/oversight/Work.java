package org.casewright.core.oversight;

import java.util.Map;
import java.util.TreeSet;
import org.casewright.core.ProviderSpi;

/**
 * What is to be done once the gate has admitted it.
 *
 * @param <T> what it yields
 */
@ProviderSpi
@FunctionalInterface
public interface Work<T> {

    /**
     * Does it.
     *
     * @param permit under which it is done
     * @return the value, and what the audit trail should say of it
     */
    Outcome<T> run(Permit permit);

    /**
     * What was done.
     *
     * @param value for the caller
     * @param details for the audit trail: counts, ids of engines, digests; never words, names or keys
     * @param <T> type of the value
     */
    record Outcome<T>(T value, Map<String, String> details) {

        /** Copies the details. */
        public Outcome {
            details = Map.copyOf(details);
        }

        /** The names of the details only: a value may be anybody's words. */
        @Override
        public String toString() {
            return "Outcome" + new TreeSet<>(details.keySet());
        }
    }
}
