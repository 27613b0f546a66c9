package io.evenrung.finding;

/** How one rule ended for one subject: exactly one of these. */
public enum Outcome {
    /** Decided, beyond the limit. */
    VIOLATED,
    /** Decided, within the limit. */
    HOLDS,
    /** Facts are there, too few to decide. */
    INSUFFICIENT_EVIDENCE,
    /** A needed fact was not supplied. */
    NOT_EVALUATED,
    /** There is nothing here that the rule speaks of. */
    NOT_APPLICABLE
}
