package org.casewright.core.internal;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** Sets that are walked in one order in every process, so that what is stored of them can be hashed. */
public final class Ordered {

    private Ordered() {}

    /**
     * An unchangeable copy in natural order. {@link Set#copyOf} walks in an order that changes from process to process.
     *
     * @param elements to copy
     * @param <T> of the elements
     */
    public static <T extends Comparable<? super T>> Set<T> copy(Collection<T> elements) {
        return Collections.unmodifiableSet(new TreeSet<>(elements));
    }
}
