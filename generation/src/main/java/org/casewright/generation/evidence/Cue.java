package org.casewright.generation.evidence;

/**
 * A reason to carry a sentence into a record, or to leave it behind. A sentence may show several.
 *
 * <p>A cue is a pointer for choosing and for routing to a section of a template. It is never a finding: {@code RISK}
 * says that a word of risk was spoken, not that there is a risk.
 */
public enum Cue {
    /** Something is denied, refused or absent. */
    NEGATION,
    /** Symptoms, illness, development, mental health. */
    HEALTH,
    /** A part or side of the body. */
    BODY,
    /** Medicine, tests, therapy and the services that give them. */
    TREATMENT,
    /** Marks, hurts and how they came about. */
    INJURY,
    /** Words of danger, crime, substance use, neglect, exploitation. */
    RISK,
    /** An emotion is named. */
    FEELING,
    /** Somebody's wish, preference, agreement or objection. */
    WISH,
    /** Somebody says they will do something. */
    COMMITMENT,
    /** Somebody is asked or advised to do something. */
    REQUEST,
    /** A view, an inference or a judgement, rather than a fact. */
    OPINION,
    /** Something seen, heard or found on examination. */
    OBSERVATION,
    /** Something began, stopped, moved, got better or worse. */
    CHANGE,
    /** How often. */
    FREQUENCY,
    /** Family, carers and professionals. */
    PEOPLE,
    /** Home, school, work, daily life. */
    SETTING,
    /** What happened before. */
    HISTORY,
    /** A quantity, in digits or words. */
    NUMBER,
    /** A day, month, year or a day relative to today. */
    DATE,
    /** For how long, or since when. */
    DURATION,
    /** A time of day. */
    TIME,
    /** A proper name, as far as capital letters tell. */
    NAME,
    /** The speaker tells of themselves. */
    FIRST_PERSON,
    /** A question. */
    QUESTION,
    /** Speech that replies to a question. */
    ANSWER,
    /** A reply of yes. */
    AFFIRMATION,
    /** Supposed, general or possible, rather than so. */
    HYPOTHETICAL,
    /** Greeting, thanks and the weather. */
    SMALL_TALK,
    /** Talk about the conversation itself. */
    PROCEDURE,
    /** Nothing but listening noises. */
    BACKCHANNEL
}
