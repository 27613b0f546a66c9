package io.evenrung.finding;

/** Where the default of a limit comes from. */
public enum Origin {
    /** One of the articles that the catalogue is built from says so. */
    ARTICLE,
    /** Borrowed from a law by analogy; no claim that the law applies. */
    LAW_BY_ANALOGY,
    /** A rule of thumb of the field. */
    FIELD,
    /** Our own judgement. */
    OUR_JUDGEMENT,
    /** Set by whoever ran the audit. */
    USER
}
