package org.casewright.core.planted;

/** Planted: core must know no floor. */
public final class KnowsAFloor {

    public Object floor() {
        return new org.casewright.transcription.planted.first.Ping();
    }
}
