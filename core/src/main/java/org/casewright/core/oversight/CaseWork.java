package org.casewright.core.oversight;

import java.util.LinkedHashSet;
import java.util.Set;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Tenant;
import org.jspecify.annotations.Nullable;

/**
 * A piece of case work: who works, why, on whose file, concerning whom. Every step of it is an {@link Operation}.
 *
 * <p>Immutable and safe for many threads; the builder is neither.
 */
public final class CaseWork {

    private final Tenant tenant;
    private final Actor actor;
    private final Purpose purpose;
    private final CaseId caseId;
    private final Set<PersonId> people;

    private CaseWork(Builder builder) {
        this.tenant = Builder.required(builder.tenant, "tenant");
        this.actor = Builder.required(builder.actor, "actor");
        this.purpose = Builder.required(builder.purpose, "purpose");
        this.caseId = Builder.required(builder.caseId, "caseId");
        this.people = Set.copyOf(builder.people);
    }

    /** Starts a piece of work with nothing set. */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * One step of this work.
     *
     * @param act what is to be done
     * @param processor what does it, and where
     */
    public Operation operation(Act act, Processor processor) {
        return new Operation(this, act, processor);
    }

    /** Whose data. */
    public Tenant tenant() {
        return tenant;
    }

    /** Who acts. */
    public Actor actor() {
        return actor;
    }

    /** Why. */
    public Purpose purpose() {
        return purpose;
    }

    /** On whose file. */
    public CaseId caseId() {
        return caseId;
    }

    /** The family members whose words or data are concerned; professionals at work are not listed. */
    public Set<PersonId> people() {
        return people;
    }

    /** The purpose and how many people only. */
    @Override
    public String toString() {
        return "CaseWork[" + purpose + ", " + people.size() + " people]";
    }

    /** Collects what a piece of work needs. Not safe for many threads. */
    public static final class Builder {

        private @Nullable Tenant tenant;
        private @Nullable Actor actor;
        private @Nullable Purpose purpose;
        private @Nullable CaseId caseId;
        private final Set<PersonId> people = new LinkedHashSet<>();

        private Builder() {}

        /**
         * Whose data; required.
         *
         * @param value the authority
         */
        public Builder tenant(Tenant value) {
            tenant = value;
            return this;
        }

        /**
         * Who acts; required.
         *
         * @param value a human being
         */
        public Builder actor(Actor value) {
            actor = value;
            return this;
        }

        /**
         * Why; required.
         *
         * @param value the purpose
         */
        public Builder purpose(Purpose value) {
            purpose = value;
            return this;
        }

        /**
         * On whose file; required.
         *
         * @param value the case
         */
        public Builder caseId(CaseId value) {
            caseId = value;
            return this;
        }

        /**
         * Adds family members whose words or data are concerned; none by default.
         *
         * @param values to add
         */
        public Builder people(Iterable<PersonId> values) {
            values.forEach(people::add);
            return this;
        }

        /**
         * What was asked for so far, made whole.
         *
         * @throws IllegalStateException naming the first required property that is missing
         */
        public CaseWork build() {
            return new CaseWork(this);
        }

        private static <T> T required(@Nullable T value, String name) {
            if (value == null) {
                throw new IllegalStateException("CaseWork needs " + name + "(...) before build()");
            }
            return value;
        }
    }
}
