package org.casewright.core.oversight;

/**
 * A named human being who acts, and answers for it.
 *
 * <p>Engines and models are never actors; they are {@linkplain Processor processors} of somebody's act.
 *
 * @param id the vendor's key for the user; written to the audit trail
 * @param name as it should stand under a document
 * @param role such as "social worker" or "team manager"
 */
public record Actor(String id, String name, String role) {

    /** @throws IllegalArgumentException if any part is blank */
    public Actor {
        if (id.isBlank() || name.isBlank() || role.isBlank()) {
            throw new IllegalArgumentException("id, name and role of an actor must not be blank");
        }
    }

    /** The role only. */
    @Override
    public String toString() {
        return "Actor[" + role + "]";
    }
}
