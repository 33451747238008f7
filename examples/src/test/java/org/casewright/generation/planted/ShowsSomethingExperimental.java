package org.casewright.generation.planted;

/** Planted: a signature with something experimental in it. */
public final class ShowsSomethingExperimental {

    /** Stands for a library's own mark, which is told by its name. */
    @interface Experimental {}

    /** Stands for a library's type that may change any day. */
    @Experimental
    public static final class Moving {}

    public Moving moving() {
        return new Moving();
    }
}
