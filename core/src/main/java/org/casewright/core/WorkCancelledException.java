package org.casewright.core;

/** Long work was stopped because its {@link Progress} asked for that. Nothing was kept; start again when ready. */
public final class WorkCancelledException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /**
     * Says which work was stopped.
     *
     * @param work what was being done, such as "transcribing"; no personal content
     */
    public WorkCancelledException(String work) {
        super("Stopped while " + work + ", as asked. Nothing was kept; start again when ready.");
    }
}
