package org.casewright.core.oversight;

/** What a check says of an operation. */
public sealed interface Verdict {

    /**
     * The check has nothing against it.
     *
     * @param basis the reason code, such as {@code capture_permission_valid}; see {@link Reason}
     */
    record Allowed(Reason basis) implements Verdict {}

    /**
     * The check is against it.
     *
     * @param reason why
     * @param remedy what would have to happen first, in plain words without personal content
     */
    record Denied(Reason reason, String remedy) implements Verdict {}
}
