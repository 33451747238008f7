package org.casewright.generation.word.planted;

/** Planted: a room must not know another room. */
public final class KnowsAnotherRoom {

    public Class<?> otherRoom() {
        return org.casewright.core.testkit.planted.Furniture.class;
    }
}
