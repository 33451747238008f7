package org.casewright.core.speech;

import org.casewright.core.CasewrightException;
import org.jspecify.annotations.Nullable;

/** A speech engine is not answering. The same call may succeed later. */
public final class EngineUnavailableException extends CasewrightException {

    private static final long serialVersionUID = 1L;

    /**
     * Says which engine.
     *
     * @param engineId of the engine's profile
     * @param cause what the engine said
     */
    public EngineUnavailableException(String engineId, @Nullable Throwable cause) {
        super("Engine '" + engineId + "' is not answering. Check its endpoint or model files, then try again.", cause);
    }
}
