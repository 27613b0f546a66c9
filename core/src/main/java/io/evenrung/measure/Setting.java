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
    MINIMUM_MANAGERS(
            "mobility.lived.minimum-managers",
            30,
            1,
            1_000_000,
            "managers",
            "our judgement",
            "with fewer managers the flow between the tracks is not judged"),
    ORIGIN_MINIMUM(
            "voice.diverse-leadership.minimum",
            10,
            1,
            1000,
            "managers",
            "our judgement",
            "with fewer managers in a layer of the organisation their origin is not judged"),
    DYAD_HEADS(
            "voice.dyad.heads",
            50,
            1,
            1_000_000,
            "people",
            "our judgement",
            "units of at least so many people are asked for a lead and a counterpart"),
    HUB_HEADS(
            "work.innovation-hub.heads",
            100,
            1,
            1_000_000,
            "people",
            "our judgement",
            "organisations of at least so many people at work are asked for an innovation hub"),
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
