package org.casewright.transcription.planted.second;

/** Planted: the other half of a circle of packages. */
public final class Pong {

    public Object next() {
        return new org.casewright.transcription.planted.first.Ping();
    }
}
