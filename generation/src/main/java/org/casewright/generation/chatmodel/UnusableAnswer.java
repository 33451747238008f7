package org.casewright.generation.chatmodel;

/** An answer is not what was asked for; it stays within this package, where it leads to one repair. */
final class UnusableAnswer extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableAnswer(String trouble) {
        super(trouble);
    }

    String trouble() {
        return String.valueOf(getMessage());
    }
}
