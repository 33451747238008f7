package org.casewright.governance.planted;

/** Planted: a library is silent and names its failures. */
public final class PrintsAndThrows {

    public void act() {
        System.out.println("here");
        throw new RuntimeException("somewhere");
    }
}
