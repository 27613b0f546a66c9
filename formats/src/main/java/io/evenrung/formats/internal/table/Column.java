package io.evenrung.formats.internal.table;

import java.util.Locale;

/** Every column that some table has. A column of two tables means the same in both. */
public enum Column {
    ACTIONS,
    ACTIONS_TO_ABSENT,
    BASE_PAY,
    CONTRIBUTION_ID,
    CONTRIBUTION_NAME,
    CONTRIBUTORS,
    CRITERIA_COUNT,
    CURRENCY,
    DATE,
    DECIDED_BY,
    DECISION_ID,
    DECISION_RIGHT,
    EFFECTIVE_DATE,
    EXEMPT,
    FORUM_ID,
    FORUM_NAME,
    FROM_JOB_CODE,
    FROM_JOB_FAMILY,
    FROM_JOB_LEVEL,
    FROM_JOB_TITLE,
    FROM_TRACK,
    FTE,
    GIVER,
    GRADE,
    HEADCOUNT,
    HIGH_PROFILE,
    HIRE_DATE,
    IC_SEATS,
    JOB_CODE,
    JOB_FAMILY,
    JOB_LEVEL,
    JOB_TITLE,
    LEAD_ID,
    LEAD_NAMED,
    LEVEL_START_DATE,
    MANAGER_ID,
    MEAN_PAY,
    MEMBERS,
    PAY_PERIOD,
    PAY_ZONE,
    PROJECT_ID,
    PROJECT_NAME,
    RANGE_EFFECTIVE,
    RANGE_MAX,
    RANGE_MID,
    RANGE_MIN,
    RANK,
    RECIPIENT_ID,
    RECOGNITION_ID,
    SITE_BOUND,
    START_DATE,
    TEAM,
    TERMINATION_DATE,
    TO_JOB_CODE,
    TO_JOB_FAMILY,
    TO_JOB_LEVEL,
    TO_JOB_TITLE,
    TO_TRACK,
    TRACK,
    WORKER_ID;

    private final String header = name().toLowerCase(Locale.ROOT);

    /** The name that the column has in a file, as {@code worker_id}. */
    public String header() {
        return header;
    }
}
