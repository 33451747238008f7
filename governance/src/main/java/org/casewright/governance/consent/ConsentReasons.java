package org.casewright.governance.consent;

import org.casewright.core.oversight.Reason;

/** The reasons that {@link PermissionRegister} gives, as the audit trail keeps them. */
public final class ConsentReasons {

    /** Everybody concerned permitted this use of what they say. */
    public static final Reason CAPTURE_PERMISSION_VALID = new Reason("capture_permission_valid");

    /** The public task carries the draft, and everybody concerned permitted drafting from what they say. */
    public static final Reason PUBLIC_TASK_AND_CAPTURE_PERMISSION = new Reason("public_task_and_capture_permission");

    /** What was approved is part of the statutory record, which needs nobody's permission. */
    public static final Reason APPROVED_RECORD_RESTS_ON_PUBLIC_TASK =
            new Reason("approved_record_rests_on_public_task");

    /** Nobody concerned was asked. */
    public static final Reason NOT_ASKED = new Reason("not_asked");

    /** Others were asked, somebody was not. */
    public static final Reason A_PERSON_PRESENT_NOT_ASKED = new Reason("a_person_present_not_asked");

    /** Somebody was asked and has not answered. */
    public static final Reason ASKED_NOT_ANSWERED = new Reason("asked_not_answered");

    /** Somebody said no. */
    public static final Reason A_PERSON_PRESENT_REFUSED = new Reason("a_person_present_refused");

    /** Somebody took their yes back. */
    public static final Reason WITHDRAWN = new Reason("withdrawn");

    /** Somebody's yes no longer counts. */
    public static final Reason EXPIRED = new Reason("expired");

    /** Somebody said yes to another use. */
    public static final Reason OUT_OF_SCOPE = new Reason("out_of_scope");

    /** The work names nobody, so nobody can say whose words these are. */
    public static final Reason NOBODY_NAMED_AS_PRESENT = new Reason("nobody_named_as_present");

    /** The data would go to somebody without a contract. */
    public static final Reason PROCESSOR_NOT_CONTRACTED = new Reason("processor_not_contracted");

    /** The authority has set no lawful basis for this purpose. */
    public static final Reason PURPOSE_HAS_NO_BASIS = new Reason("purpose_has_no_basis");

    private ConsentReasons() {}
}
