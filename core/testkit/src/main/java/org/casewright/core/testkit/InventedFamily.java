package org.casewright.core.testkit;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.casewright.core.oversight.Act;
import org.casewright.core.oversight.Actor;
import org.casewright.core.oversight.CapturePermission;
import org.casewright.core.oversight.CapturePermissions;
import org.casewright.core.oversight.CaptureScope;
import org.casewright.core.oversight.CaseWork;
import org.casewright.core.oversight.Operation;
import org.casewright.core.oversight.Processor;
import org.casewright.core.oversight.Purpose;
import org.casewright.core.record.CaseId;
import org.casewright.core.record.Person;
import org.casewright.core.record.PersonId;
import org.casewright.core.record.Tenant;

/**
 * The people of the fixtures. They are invented, and obviously so; tests reuse them by name.
 *
 * <p>Tansy Thistledown is nine and lives with her mother Marigold and her baby brother Wren. Her father, Bracken
 * Quillfeather, lives elsewhere. Nettle Dewsnap is the health visitor, Ada Lanternwick the social worker, Basil
 * Copperkettle her manager. It is always Tuesday 6 October 2026, noon in UTC.
 */
public final class InventedFamily {

    /** The day of the home visit, a Tuesday. */
    public static final LocalDate DAY = LocalDate.of(2026, 10, 6);

    /** The moment every fixture is made at. */
    public static final Instant NOON = Instant.parse("2026-10-06T12:00:00Z");

    /** Stands still at {@link #NOON}, in UTC. */
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

    /** The authority. */
    public static final Tenant TENANT = new Tenant("inventshire");

    /** An authority that must never see anything of {@link #TENANT}'s. */
    public static final Tenant OTHER_TENANT = new Tenant("madeupton");

    /** The family's file. */
    public static final CaseId CASE = new CaseId("case-thistledown-7");

    /** Somebody else's file. */
    public static final CaseId OTHER_CASE = new CaseId("case-brambleshaw-8");

    /** The child, nine years old. */
    public static final Person CHILD = new Person(
            new PersonId("p-thistledown-tansy"), "Tansy Thistledown", "child", Optional.of(LocalDate.of(2017, 5, 14)));

    /** Her brother, a baby. */
    public static final Person BROTHER = new Person(
            new PersonId("p-thistledown-wren"), "Wren Thistledown", "brother", Optional.of(LocalDate.of(2026, 1, 30)));

    /** Her mother. */
    public static final Person MOTHER =
            new Person(new PersonId("p-thistledown-marigold"), "Marigold Thistledown", "mother");

    /** Her father, who does not live there. */
    public static final Person FATHER =
            new Person(new PersonId("p-quillfeather-bracken"), "Bracken Quillfeather", "father");

    /** The health visitor, who is there in her profession. */
    public static final Person HEALTH_VISITOR =
            new Person(new PersonId("p-dewsnap-nettle"), "Nettle Dewsnap", "health visitor");

    /** The social worker whose case it is. */
    public static final Actor WORKER = new Actor("u-lanternwick", "Ada Lanternwick", "social worker");

    /** Her manager. */
    public static final Actor MANAGER = new Actor("u-copperkettle", "Basil Copperkettle", "team manager");

    private InventedFamily() {}

    /** Everybody known to the case. */
    public static List<Person> people() {
        return List.of(CHILD, BROTHER, MOTHER, FATHER, HEALTH_VISITOR);
    }

    /** The family members who spoke during the visit: the child and her mother. */
    public static Set<PersonId> present() {
        return Set.of(CHILD.id(), MOTHER.id());
    }

    /** The worker's case recording of the visit, concerning those {@linkplain #present() present}. */
    public static CaseWork work() {
        return workBy(WORKER);
    }

    /**
     * Case recording of the visit by somebody else.
     *
     * @param actor who acts
     */
    public static CaseWork workBy(Actor actor) {
        return CaseWork.builder()
                .tenant(TENANT)
                .actor(actor)
                .purpose(Purpose.STATUTORY_CASE_RECORDING)
                .caseId(CASE)
                .people(present())
                .build();
    }

    /**
     * One step of {@link #work()}, done by Casewright's own code.
     *
     * @param act what is to be done
     */
    public static Operation operation(Act act) {
        return work().operation(act, Processor.casewright());
    }

    /**
     * An answer of one of the family, given to {@link #WORKER}.
     *
     * @param person who answered
     * @param answer what came of asking
     * @param at when
     * @param scope what it is about
     */
    public static CapturePermission answer(
            Person person, CapturePermission.Answer answer, Instant at, CaptureScope... scope) {
        Optional<String> reason = answer == CapturePermission.Answer.NOT_ASKED
                ? Optional.of("Was not at home when the worker called.")
                : Optional.empty();
        return new CapturePermission(
                person.id(),
                answer,
                Set.of(scope),
                at,
                WORKER.id(),
                "in person, with the leaflet in easy words",
                "en-GB",
                Optional.empty(),
                reason);
    }

    /** The child and her mother said yes to recording, transcript and draft an hour before {@link #NOON}. */
    public static CapturePermissions permissions() {
        Instant asked = NOON.minusSeconds(3600);
        CaptureScope[] scope = {CaptureScope.AUDIO, CaptureScope.TRANSCRIPT, CaptureScope.DRAFT};
        return new CapturePermissions(
                TENANT,
                CASE,
                List.of(
                        answer(CHILD, CapturePermission.Answer.GIVEN, asked, scope),
                        answer(MOTHER, CapturePermission.Answer.GIVEN, asked, scope)));
    }

    /**
     * Words that must not turn up in a log, an exception's message or a {@code toString}: every name and key of the
     * fixtures, dates of birth, and something that only the child says.
     */
    public static List<String> plantedWords() {
        return List.of(
                "Tansy",
                "Thistledown",
                "thistledown",
                "Wren",
                "Marigold",
                "Bracken",
                "Quillfeather",
                "quillfeather",
                "Dewsnap",
                "dewsnap",
                "Lanternwick",
                "lanternwick",
                "Copperkettle",
                "copperkettle",
                "brambleshaw",
                "2017-05-14",
                "2026-01-30",
                InventedVisit.PLANTED_WORDS);
    }
}
