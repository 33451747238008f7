package org.casewright.generation.planted;

/** Planted: a floor must not know its neighbour. */
public final class KnowsGovernance {

    public Object neighbour() {
        return new org.casewright.governance.planted.RemembersBetweenCalls();
    }
}
