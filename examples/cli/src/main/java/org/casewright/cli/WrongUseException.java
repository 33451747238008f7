package org.casewright.cli;

/** What was typed cannot be meant: a name that does not exist, options that do not fit together. */
final class WrongUseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    WrongUseException(String message) {
        super(message);
    }
}
