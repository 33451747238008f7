package org.casewright.core.oversight;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.internal.Ordered;
import org.casewright.core.record.PersonId;

/**
 * What one person answered, or why they were not asked, about capturing what they say.
 *
 * <p>This is permission for the <em>method</em> of recording. It is neither agreement to engage with the service nor
 * consent in the sense of UK GDPR Article 4(11); statutory recording by ordinary notes goes on whatever the answer.
 *
 * @param person who was asked
 * @param answer what came of it
 * @param scope what the answer is about; empty only when not asked
 * @param at when it was answered
 * @param askedBy the vendor's key of the worker who asked
 * @param how it was explained, such as "in person, with the leaflet in easy words"
 * @param language it was explained in, as a BCP 47 tag
 * @param expires when the answer stops counting, if it does
 * @param reason why not asked, refused or withdrawn, where the person or worker gave one
 */
public record CapturePermission(
        PersonId person,
        Answer answer,
        Set<CaptureScope> scope,
        Instant at,
        String askedBy,
        String how,
        String language,
        Optional<Instant> expires,
        Optional<String> reason) {

    /** What came of asking. */
    public enum Answer {
        /** The question was put and is open. */
        ASKED,
        /** Yes, to the scope. */
        GIVEN,
        /** No. The service stays the same, with ordinary notes. */
        REFUSED,
        /** An earlier yes was taken back. */
        WITHDRAWN,
        /** The question was not put; a reason is kept. */
        NOT_ASKED
    }

    /** @throws IllegalArgumentException if a scope is missing, or a reason where nobody asked */
    public CapturePermission {
        scope = Ordered.copy(scope);
        if (answer == Answer.NOT_ASKED && reason.isEmpty()) {
            throw new IllegalArgumentException("reason must be given when a person was not asked");
        }
        if (answer != Answer.NOT_ASKED && scope.isEmpty()) {
            throw new IllegalArgumentException("scope must say what was asked about");
        }
    }

    /** The answer and its scope only. */
    @Override
    public String toString() {
        return "CapturePermission[" + answer + ", " + scope + "]";
    }
}
