package org.casewright.governance.planted;

/** Planted: nothing is kept in static fields. */
public final class RemembersBetweenCalls {

    static int calls;

    public int call() {
        return ++calls;
    }
}
