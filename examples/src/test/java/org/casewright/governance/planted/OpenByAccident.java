package org.casewright.governance.planted;

/** Planted: neither final nor sealed nor meant to be implemented. */
public class OpenByAccident {}
