package io.evenrung.formats.internal.table;

import static io.evenrung.formats.internal.table.Column.ACTIONS;
import static io.evenrung.formats.internal.table.Column.ACTIONS_TO_ABSENT;
import static io.evenrung.formats.internal.table.Column.BASE_PAY;
import static io.evenrung.formats.internal.table.Column.CONTRIBUTION_ID;
import static io.evenrung.formats.internal.table.Column.CONTRIBUTION_NAME;
import static io.evenrung.formats.internal.table.Column.CONTRIBUTORS;
import static io.evenrung.formats.internal.table.Column.CRITERIA_COUNT;
import static io.evenrung.formats.internal.table.Column.CURRENCY;
import static io.evenrung.formats.internal.table.Column.DATE;
import static io.evenrung.formats.internal.table.Column.DECIDED_BY;
import static io.evenrung.formats.internal.table.Column.DECISION_ID;
import static io.evenrung.formats.internal.table.Column.DECISION_RIGHT;
import static io.evenrung.formats.internal.table.Column.EFFECTIVE_DATE;
import static io.evenrung.formats.internal.table.Column.EXEMPT;
import static io.evenrung.formats.internal.table.Column.FORUM_ID;
import static io.evenrung.formats.internal.table.Column.FORUM_NAME;
import static io.evenrung.formats.internal.table.Column.FROM_JOB_CODE;
import static io.evenrung.formats.internal.table.Column.FROM_JOB_FAMILY;
import static io.evenrung.formats.internal.table.Column.FROM_JOB_LEVEL;
import static io.evenrung.formats.internal.table.Column.FROM_JOB_TITLE;
import static io.evenrung.formats.internal.table.Column.FROM_TRACK;
import static io.evenrung.formats.internal.table.Column.FTE;
import static io.evenrung.formats.internal.table.Column.GIVER;
import static io.evenrung.formats.internal.table.Column.GRADE;
import static io.evenrung.formats.internal.table.Column.HEADCOUNT;
import static io.evenrung.formats.internal.table.Column.HIGH_PROFILE;
import static io.evenrung.formats.internal.table.Column.HIRE_DATE;
import static io.evenrung.formats.internal.table.Column.IC_SEATS;
import static io.evenrung.formats.internal.table.Column.JOB_CODE;
import static io.evenrung.formats.internal.table.Column.JOB_FAMILY;
import static io.evenrung.formats.internal.table.Column.JOB_LEVEL;
import static io.evenrung.formats.internal.table.Column.JOB_TITLE;
import static io.evenrung.formats.internal.table.Column.LEAD_ID;
import static io.evenrung.formats.internal.table.Column.LEAD_NAMED;
import static io.evenrung.formats.internal.table.Column.LEVEL_START_DATE;
import static io.evenrung.formats.internal.table.Column.MANAGER_ID;
import static io.evenrung.formats.internal.table.Column.MEAN_PAY;
import static io.evenrung.formats.internal.table.Column.MEMBERS;
import static io.evenrung.formats.internal.table.Column.PAY_PERIOD;
import static io.evenrung.formats.internal.table.Column.PAY_ZONE;
import static io.evenrung.formats.internal.table.Column.PROJECT_ID;
import static io.evenrung.formats.internal.table.Column.PROJECT_NAME;
import static io.evenrung.formats.internal.table.Column.RANGE_EFFECTIVE;
import static io.evenrung.formats.internal.table.Column.RANGE_MAX;
import static io.evenrung.formats.internal.table.Column.RANGE_MID;
import static io.evenrung.formats.internal.table.Column.RANGE_MIN;
import static io.evenrung.formats.internal.table.Column.RANK;
import static io.evenrung.formats.internal.table.Column.RECIPIENT_ID;
import static io.evenrung.formats.internal.table.Column.RECOGNITION_ID;
import static io.evenrung.formats.internal.table.Column.SITE_BOUND;
import static io.evenrung.formats.internal.table.Column.START_DATE;
import static io.evenrung.formats.internal.table.Column.TEAM;
import static io.evenrung.formats.internal.table.Column.TERMINATION_DATE;
import static io.evenrung.formats.internal.table.Column.TO_JOB_CODE;
import static io.evenrung.formats.internal.table.Column.TO_JOB_FAMILY;
import static io.evenrung.formats.internal.table.Column.TO_JOB_LEVEL;
import static io.evenrung.formats.internal.table.Column.TO_JOB_TITLE;
import static io.evenrung.formats.internal.table.Column.TO_TRACK;
import static io.evenrung.formats.internal.table.Column.TRACK;
import static io.evenrung.formats.internal.table.Column.WORKER_ID;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables that a folder can hold. */
public enum Table {
    LEVELS(
            List.of(JOB_FAMILY),
            List.of(
                    JOB_LEVEL,
                    JOB_CODE,
                    JOB_TITLE,
                    TRACK,
                    GRADE,
                    RANK,
                    PAY_ZONE,
                    RANGE_MIN,
                    RANGE_MID,
                    RANGE_MAX,
                    RANGE_EFFECTIVE,
                    CURRENCY,
                    CRITERIA_COUNT,
                    SITE_BOUND),
            List.of(JOB_LEVEL, JOB_CODE, JOB_TITLE),
            List.of()),
    WORKERS(
            List.of(WORKER_ID),
            List.of(
                    JOB_CODE,
                    JOB_TITLE,
                    JOB_FAMILY,
                    JOB_LEVEL,
                    TRACK,
                    MANAGER_ID,
                    TEAM,
                    PAY_ZONE,
                    FTE,
                    BASE_PAY,
                    PAY_PERIOD,
                    CURRENCY,
                    HIRE_DATE,
                    LEVEL_START_DATE,
                    TERMINATION_DATE),
            List.of(),
            List.of(WORKER_ID)),
    COHORTS(
            List.of(HEADCOUNT),
            List.of(JOB_CODE, JOB_TITLE, JOB_FAMILY, JOB_LEVEL, TRACK, PAY_ZONE, MEAN_PAY, CURRENCY),
            List.of(JOB_CODE, JOB_TITLE, JOB_LEVEL),
            List.of(JOB_CODE, JOB_TITLE, JOB_FAMILY, JOB_LEVEL, TRACK, PAY_ZONE)),
    MOVES(
            List.of(WORKER_ID, EFFECTIVE_DATE),
            List.of(
                    FROM_JOB_CODE,
                    FROM_JOB_TITLE,
                    FROM_JOB_FAMILY,
                    FROM_JOB_LEVEL,
                    FROM_TRACK,
                    TO_JOB_CODE,
                    TO_JOB_TITLE,
                    TO_JOB_FAMILY,
                    TO_JOB_LEVEL,
                    TO_TRACK),
            List.of(FROM_JOB_CODE, FROM_JOB_TITLE, FROM_JOB_LEVEL, TO_JOB_CODE, TO_JOB_TITLE, TO_JOB_LEVEL),
            List.of(
                    WORKER_ID,
                    EFFECTIVE_DATE,
                    FROM_JOB_CODE,
                    FROM_JOB_TITLE,
                    FROM_JOB_FAMILY,
                    FROM_JOB_LEVEL,
                    FROM_TRACK,
                    TO_JOB_CODE,
                    TO_JOB_TITLE,
                    TO_JOB_FAMILY,
                    TO_JOB_LEVEL,
                    TO_TRACK)),
    SNAPSHOTS(
            List.of(WORKER_ID, DATE),
            List.of(JOB_CODE, JOB_TITLE, JOB_FAMILY, JOB_LEVEL, TRACK),
            List.of(JOB_CODE, JOB_TITLE, JOB_LEVEL),
            List.of(WORKER_ID, DATE)),
    FORUMS(
            List.of(FORUM_ID, FORUM_NAME),
            List.of(EXEMPT, IC_SEATS, MEMBERS, ACTIONS, ACTIONS_TO_ABSENT),
            List.of(),
            List.of(FORUM_ID)),
    DECISIONS(List.of(DECISION_ID, DECISION_RIGHT, DATE, DECIDED_BY), List.of(), List.of(), List.of(DECISION_ID)),
    PROJECTS(
            List.of(PROJECT_ID, PROJECT_NAME),
            List.of(HIGH_PROFILE, LEAD_ID, LEAD_NAMED, MANAGER_ID, START_DATE),
            List.of(),
            List.of(PROJECT_ID)),
    CONTRIBUTIONS(
            List.of(CONTRIBUTION_ID, CONTRIBUTION_NAME),
            List.of(CONTRIBUTORS, PROJECT_ID, DATE),
            List.of(),
            List.of(CONTRIBUTION_ID)),
    RECOGNITIONS(
            List.of(RECOGNITION_ID, RECIPIENT_ID, DATE),
            List.of(GIVER, CONTRIBUTION_ID),
            List.of(),
            List.of(RECOGNITION_ID));

    private final List<Column> required;
    private final Set<Column> columns;
    private final List<Column> oneOf;
    private final List<Column> key;

    /**
     * @param required columns without which the table says nothing
     * @param optional the others
     * @param oneOf columns of which at least one must be there; empty for no such demand
     * @param key columns that tell rows apart; empty where rows may repeat
     */
    Table(List<Column> required, List<Column> optional, List<Column> oneOf, List<Column> key) {
        this.required = required;
        Set<Column> all = EnumSet.copyOf(required);
        all.addAll(optional);
        this.columns = Collections.unmodifiableSet(all);
        this.oneOf = oneOf;
        this.key = key;
    }

    /** The name of the table, which is that of its file without {@code .csv}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public List<Column> required() {
        return required;
    }

    public List<Column> oneOf() {
        return oneOf;
    }

    public List<Column> key() {
        return key;
    }

    public boolean has(Column column) {
        return columns.contains(column);
    }

    public List<String> headers() {
        List<String> headers = new ArrayList<>();
        columns.forEach(column -> headers.add(column.header()));
        return headers;
    }
}
