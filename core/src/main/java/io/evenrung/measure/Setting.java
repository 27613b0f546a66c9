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
    CONFIDENCE(
            "method.confidence",
            0.95,
            0.5,
            0.9999,
            "share",
            "field",
            "coverage of confidence intervals; one minus it is the false discovery rate"),
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
    UPWARD_REVIEW_MONTHS(
            "manager.accountable.upward-review.months",
            12,
            1,
            60,
            "months",
            "our judgement",
            "upward reviews are looked for over this long before the as-of date"),
    COACHING_CYCLE_MONTHS(
            "manager.coaching.cycle.months",
            12,
            1,
            60,
            "months",
            "our judgement",
            "coaching, appraisal, plan and feedback are looked for over this long before the as-of date"),
    ONE_TO_ONES_A_YEAR(
            "manager.coaching.one-to-ones.a-year",
            12,
            1,
            366,
            "talks",
            "our judgement",
            "so many one-to-ones in twelve months are enough for one report"),
    DOUBLE_DUTY_SPAN(
            "manager.double-duty.span",
            5,
            1,
            100,
            "reports",
            "our judgement",
            "from so many reports on, the own delivery of a management rung is judged"),
    EARLY_FEEDBACK_DAYS(
            "manager.early-feedback.days",
            90,
            1,
            365,
            "days",
            "article",
            "a new manager has to be given feedback no later than so long after the first day as a manager"),
    REFRESHER_MONTHS(
            "manager.refresher.months",
            36,
            1,
            120,
            "months",
            "our judgement",
            "refreshers of senior managers are looked for over this long before the as-of date"),
    TRAINED_SOON_DAYS(
            "manager.trained.after.days",
            30,
            0,
            365,
            "days",
            "our judgement",
            "a new manager has to be trained no later than so long after the first day as a manager"),
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
            "article",
            "who has made nothing of the craft for longer than this does not touch the work"),
    PLATEAU_MONTHS(
            "pay.plateau.months",
            36,
            1,
            600,
            "months",
            "our judgement",
            "pay that was not raised for longer than this stands still"),
    PREFERENCE_MONTHS(
            "promotion.preference-asked.months",
            12,
            1,
            600,
            "months",
            "our judgement",
            "a preference stated longer than this before a promotion to manager is no longer on file"),
    REVERSAL_MONTHS(
            "promotion.reversals.months",
            18,
            1,
            600,
            "months",
            "our judgement",
            "promotions to manager are followed up for this long"),
    POST_PROMOTION_MONTHS(
            "promotion.rewards.exits.months",
            12,
            1,
            600,
            "months",
            "our judgement",
            "somebody counts as promoted for this long after a promotion"),
    ANNOUNCEMENT_DAYS(
            "promotion.spotlight.announcements.days",
            90,
            1,
            3660,
            "days",
            "our judgement",
            "an announcement at most this long before or after a promotion is of that promotion"),
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
            "organisations of at least so many people at work are asked for an innovation hub");

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
