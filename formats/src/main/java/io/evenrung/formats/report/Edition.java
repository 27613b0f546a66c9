package io.evenrung.formats.report;

/** For whose eyes a report is: how much of single people it may show. */
public enum Edition {
    /** Findings about single people as counts; nobody is named. */
    STANDARD,
    /** The same, and each finding about a single person with that person's identifier. */
    WITH_PEOPLE,
    /** Aggregates alone: nothing about a single person, a single role or a team too small to hide in, not even where it stands. */
    WORKS_COUNCIL
}
