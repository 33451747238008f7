package org.casewright.core;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything Casewright throws when the world, rather than the caller's code, is at fault.
 *
 * <p>There is one final subclass for each thing a caller can do about a failure. A wrong argument is an
 * {@link IllegalArgumentException} and an unfinished builder an {@link IllegalStateException}; a document that is not
 * good enough, or an act that was refused, is a result and never an exception. No message holds names, spoken words,
 * prompts, file contents or keys.
 */
public abstract class CasewrightException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * For subclasses.
     *
     * @param message what went wrong and what to do about it, without personal content
     */
    protected CasewrightException(String message) {
        super(message);
    }

    /**
     * For subclasses.
     *
     * @param message what went wrong and what to do about it, without personal content
     * @param cause what the world said; its own message must be free of personal content too
     */
    protected CasewrightException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
