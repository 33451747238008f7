package org.casewright.core.grounding;

import java.util.List;
import java.util.Set;

/**
 * A number, time or date somewhere in a text.
 *
 * <p>Keys: {@code n4.5} a number; {@code t270}, {@code t270a}, {@code t270p} minutes after twelve with the half of the
 * day unknown, morning, afternoon; {@code d14-3} a day of a month; {@code m3} a month; {@code w5} a weekday, Monday
 * first. Joined by {@code &}, all of them are needed.
 *
 * @param kind of mismatch if it is missing in the source
 * @param start where it begins
 * @param end where it ends, exclusive
 * @param asks a source must give one of these; empty if the mention is too vague to ask for a source
 * @param gives what it lets a statement say
 */
record Mention(Mismatch.Kind kind, int start, int end, List<String> asks, Set<String> gives) {

    Mention {
        asks = List.copyOf(asks);
        gives = Set.copyOf(gives);
    }

    boolean metBy(Set<String> given) {
        return asks.isEmpty() || asks.stream().anyMatch(key -> given.containsAll(List.of(key.split("&", -1))));
    }
}
