package io.evenrung.measure;

/**
 * A number that measuring needs and that is no limit of a rule: a window, a least cell size. Each can be set by the user
 * under its {@link #id()}.
 */
public enum Setting {
    MINIMUM_CELL(
            "privacy.minimum-cell", 5, 1, 1000, "people", "field", "no statistic is shown of fewer people than this"),
    MINIMUM_SURVEY_CELL(
            "privacy.minimum-survey-cell",
            10,
            1,
            1000,
            "people",
            "field",
            "no survey result is shown of fewer respondents than this"),
    WINDOW_MONTHS(
            "method.window-months",
            24,
            1,
            600,
            "months",
            "our judgement",
            "moves, recognitions and decisions are counted over this long before the as-of date"),
    GROWTH_NETWORK_ICS(
            "growth.network.meetings.ics",
            10,
            1,
            1_000_000,
            "people",
            "our judgement",
            "organisations with at least so many ICs at work are asked for meetings of ICs"),
    GROWTH_PLAN_MONTHS(
            "growth.plan.co-signed.months",
            12,
            1,
            120,
            "months",
            "our judgement",
            "a development plan counts for this long"),
    GROWTH_WISHES_MONTHS(
            "growth.wishes-asked.on-file.months",
            12,
            1,
            120,
            "months",
            "our judgement",
            "what somebody wishes counts as known for this long"),
    GROWTH_WISHES_TALKS(
            "growth.wishes-asked.talks.a-year",
            2,
            1,
            52,
            "talks",
            "our judgement",
            "talks about wishes or plans that everybody is to have in a year"),
    MINIMUM_MANAGERS(
            "mobility.lived.minimum-managers",
            30,
            1,
            1_000_000,
            "managers",
            "our judgement",
            "with fewer managers the flow between the tracks is not judged"),
    ORG_HANDS_OFF_MONTHS(
            "org.hands-off.months",
            6,
            1,
            120,
            "months",
            "an article",
            "who has made nothing of the craft for longer than this does not touch the work"),
    CONFIDENCE(
            "method.confidence",
            0.95,
            0.5,
            0.9999,
            "share",
            "field",
            "coverage of confidence intervals; one minus it is the false discovery rate");

    private final String id;
    private final double byDefault;
    private final double least;
    private final double most;
    private final String unit;
    private final String origin;
    private final String meaning;

    Setting(String id, double byDefault, double least, double most, String unit, String origin, String meaning) {
        this.id = id;
        this.byDefault = byDefault;
        this.least = least;
        this.most = most;
        this.unit = unit;
        this.origin = origin;
        this.meaning = meaning;
    }

    public String id() {
        return id;
    }

    /** The value where the user sets none. */
    public double byDefault() {
        return byDefault;
    }

    public double least() {
        return least;
    }

    public double most() {
        return most;
    }

    public String unit() {
        return unit;
    }

    /** Where the default comes from: an article, the law by analogy, the field, or our judgement. */
    public String origin() {
        return origin;
    }

    public String meaning() {
        return meaning;
    }
}
