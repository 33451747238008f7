package org.casewright.transcription.planted.first;

/** Planted: half of a circle of packages. */
public final class Ping {

    public Object next() {
        return new org.casewright.transcription.planted.second.Pong();
    }
}
