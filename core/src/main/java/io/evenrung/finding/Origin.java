package io.evenrung.finding;

/** Where the default of a limit comes from. */
public enum Origin {
    /** One of the articles that the catalogue is built from says so. */
    ARTICLE("said in a source article"),
    /** Borrowed from a law by analogy; no claim that the law applies. */
    LAW_BY_ANALOGY("borrowed from a law by analogy"),
    /** A rule of thumb of the field. */
    FIELD("a rule of thumb of the field"),
    /** Our own judgement. */
    OUR_JUDGEMENT("our own judgement"),
    /** Set by a rule set for a rule or setting that is not its own. */
    RULE_SET("set by a rule set"),
    /** Set by whoever ran the audit. */
    USER("set by the user");

    private final String text;

    Origin(String text) {
        this.text = text;
    }

    /** In words, as they end a sentence. */
    public String text() {
        return text;
    }
}
