package org.casewright.core.oversight;

import java.util.Locale;

/** Why personal data is processed; a permit for one purpose is none for another. */
public enum Purpose {
    /** The authority's statutory case recording, assessment and planning. */
    STATUTORY_CASE_RECORDING,
    /** Answering a person's request for their own record. */
    SUBJECT_ACCESS,
    /** Life story work shared with the child. */
    LIFE_STORY_SHARING,
    /** Measuring how the service or a tool does, aggregated. */
    SERVICE_EVALUATION,
    /** Research. */
    RESEARCH,
    /** Training a model: needs a basis of its own and has none by default. */
    MODEL_TRAINING,
    /** Telling another agency for a child's safety. */
    SAFEGUARDING_DISCLOSURE;

    /** The name in the audit trail, such as {@code statutory_case_recording}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
