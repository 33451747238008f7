package org.casewright.core.testkit.planted;

/** Planted: something that stands in another room. */
public final class Furniture {}
