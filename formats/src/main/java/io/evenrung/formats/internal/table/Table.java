package io.evenrung.formats.internal.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The tables that a folder can hold. */
public enum Table {
    LEVELS(
            List.of(Column.JOB_FAMILY),
            List.of(
                    Column.JOB_LEVEL,
                    Column.JOB_CODE,
                    Column.JOB_TITLE,
                    Column.TRACK,
                    Column.GRADE,
                    Column.RANK,
                    Column.PAY_ZONE,
                    Column.RANGE_MIN,
                    Column.RANGE_MID,
                    Column.RANGE_MAX,
                    Column.RANGE_EFFECTIVE,
                    Column.CURRENCY,
                    Column.CRITERIA_COUNT,
                    Column.SITE_BOUND,
                    Column.DUTIES,
                    Column.LEADERSHIP_COMPETENCY,
                    Column.REQUIRES_REPORTS,
                    Column.BONUS_TARGET,
                    Column.EQUITY_TARGET,
                    Column.SPAN,
                    Column.DELIVERY_WEIGHT),
            List.of(Column.JOB_LEVEL, Column.JOB_CODE, Column.JOB_TITLE),
            List.of()),
    WORKERS(
            List.of(Column.WORKER_ID),
            List.of(
                    Column.JOB_CODE,
                    Column.JOB_TITLE,
                    Column.JOB_FAMILY,
                    Column.JOB_LEVEL,
                    Column.TRACK,
                    Column.MANAGER_ID,
                    Column.TEAM,
                    Column.PAY_ZONE,
                    Column.FTE,
                    Column.BASE_PAY,
                    Column.PAY_PERIOD,
                    Column.CURRENCY,
                    Column.HIRE_DATE,
                    Column.LEVEL_START_DATE,
                    Column.TERMINATION_DATE,
                    Column.BONUS,
                    Column.EQUITY,
                    Column.LAST_RAISE,
                    Column.LAST_HANDS_ON,
                    Column.LEAD_KIND,
                    Column.PRIOR_FUNCTION,
                    Column.SITE,
                    Column.EMPLOYMENT,
                    Column.ONE_TO_ONES),
            List.of(),
            List.of(Column.WORKER_ID)),
    COHORTS(
            List.of(Column.HEADCOUNT),
            List.of(
                    Column.JOB_CODE,
                    Column.JOB_TITLE,
                    Column.JOB_FAMILY,
                    Column.JOB_LEVEL,
                    Column.TRACK,
                    Column.PAY_ZONE,
                    Column.MEAN_PAY,
                    Column.CURRENCY),
            List.of(Column.JOB_CODE, Column.JOB_TITLE, Column.JOB_LEVEL),
            List.of(
                    Column.JOB_CODE,
                    Column.JOB_TITLE,
                    Column.JOB_FAMILY,
                    Column.JOB_LEVEL,
                    Column.TRACK,
                    Column.PAY_ZONE)),
    MOVES(
            List.of(Column.WORKER_ID, Column.EFFECTIVE_DATE),
            List.of(
                    Column.FROM_JOB_CODE,
                    Column.FROM_JOB_TITLE,
                    Column.FROM_JOB_FAMILY,
                    Column.FROM_JOB_LEVEL,
                    Column.FROM_TRACK,
                    Column.TO_JOB_CODE,
                    Column.TO_JOB_TITLE,
                    Column.TO_JOB_FAMILY,
                    Column.TO_JOB_LEVEL,
                    Column.TO_TRACK,
                    Column.PAY_BEFORE,
                    Column.PAY_AFTER,
                    Column.SCOPE,
                    Column.GROUNDS,
                    Column.PRIOR_DUTY_SHARE),
            List.of(
                    Column.FROM_JOB_CODE,
                    Column.FROM_JOB_TITLE,
                    Column.FROM_JOB_LEVEL,
                    Column.TO_JOB_CODE,
                    Column.TO_JOB_TITLE,
                    Column.TO_JOB_LEVEL),
            List.of(
                    Column.WORKER_ID,
                    Column.EFFECTIVE_DATE,
                    Column.FROM_JOB_CODE,
                    Column.FROM_JOB_TITLE,
                    Column.FROM_JOB_FAMILY,
                    Column.FROM_JOB_LEVEL,
                    Column.FROM_TRACK,
                    Column.TO_JOB_CODE,
                    Column.TO_JOB_TITLE,
                    Column.TO_JOB_FAMILY,
                    Column.TO_JOB_LEVEL,
                    Column.TO_TRACK)),
    SNAPSHOTS(
            List.of(Column.WORKER_ID, Column.DATE),
            List.of(Column.JOB_CODE, Column.JOB_TITLE, Column.JOB_FAMILY, Column.JOB_LEVEL, Column.TRACK),
            List.of(Column.JOB_CODE, Column.JOB_TITLE, Column.JOB_LEVEL),
            List.of(Column.WORKER_ID, Column.DATE)),
    FORUMS(
            List.of(Column.FORUM_ID, Column.FORUM_NAME),
            List.of(Column.EXEMPT, Column.IC_SEATS, Column.MEMBERS, Column.ACTIONS, Column.ACTIONS_TO_ABSENT),
            List.of(),
            List.of(Column.FORUM_ID)),
    DECISIONS(
            List.of(Column.DECISION_ID, Column.DECISION_RIGHT, Column.DATE, Column.DECIDED_BY),
            List.of(),
            List.of(),
            List.of(Column.DECISION_ID)),
    PROJECTS(
            List.of(Column.PROJECT_ID, Column.PROJECT_NAME),
            List.of(Column.HIGH_PROFILE, Column.LEAD_ID, Column.LEAD_NAMED, Column.MANAGER_ID, Column.START_DATE),
            List.of(),
            List.of(Column.PROJECT_ID)),
    CONTRIBUTIONS(
            List.of(Column.CONTRIBUTION_ID, Column.CONTRIBUTION_NAME),
            List.of(Column.CONTRIBUTORS, Column.PROJECT_ID, Column.DATE, Column.CONTRIBUTORS_NAMED),
            List.of(),
            List.of(Column.CONTRIBUTION_ID)),
    RECOGNITIONS(
            List.of(Column.RECOGNITION_ID, Column.RECIPIENT_ID, Column.DATE),
            List.of(Column.GIVER, Column.CONTRIBUTION_ID, Column.SELF_NOMINATED),
            List.of(),
            List.of(Column.RECOGNITION_ID)),
    DEVELOPMENT(
            List.of(Column.WORKER_ID, Column.KIND, Column.DATE),
            List.of(Column.CO_SIGNED, Column.SPEND, Column.CURRENCY),
            List.of(),
            List.of()),
    CONVERSATIONS(
            List.of(Column.WORKER_ID, Column.DATE, Column.TOPIC),
            List.of(Column.PREFERENCE),
            List.of(),
            List.of(Column.WORKER_ID, Column.DATE, Column.TOPIC)),
    REVIEWS(
            List.of(Column.WORKER_ID, Column.DATE, Column.KIND),
            List.of(Column.RATING, Column.LOW, Column.ACTION),
            List.of(),
            List.of(Column.WORKER_ID, Column.DATE, Column.KIND)),
    MENTORING(
            List.of(Column.MENTEE_ID, Column.ASKED_DATE),
            List.of(
                    Column.MENTOR_ID,
                    Column.TARGET_JOB_CODE,
                    Column.TARGET_JOB_TITLE,
                    Column.TARGET_JOB_FAMILY,
                    Column.TARGET_JOB_LEVEL,
                    Column.TARGET_TRACK),
            List.of(),
            List.of(
                    Column.MENTEE_ID,
                    Column.ASKED_DATE,
                    Column.MENTOR_ID,
                    Column.TARGET_JOB_CODE,
                    Column.TARGET_JOB_TITLE,
                    Column.TARGET_JOB_FAMILY,
                    Column.TARGET_JOB_LEVEL,
                    Column.TARGET_TRACK)),
    GOALS(
            List.of(Column.GOAL_ID, Column.GOAL_NAME, Column.SCOPE),
            List.of(Column.OWNER_ID, Column.DOERS),
            List.of(),
            List.of(Column.GOAL_ID)),
    SURVEYS(
            List.of(Column.ITEM, Column.DATE, Column.RESPONDENTS, Column.FAVOURABLE),
            List.of(Column.GROUP, Column.TRACK),
            List.of(),
            List.of(Column.ITEM, Column.GROUP, Column.TRACK, Column.DATE)),
    EXITS(
            List.of(Column.WORKER_ID, Column.DATE),
            List.of(Column.REGRETTED, Column.REASON),
            List.of(),
            List.of(Column.WORKER_ID, Column.DATE)),
    ANNOUNCEMENTS(
            List.of(Column.ANNOUNCEMENT_ID, Column.DATE, Column.KIND),
            List.of(Column.WORKER_ID),
            List.of(),
            List.of(Column.ANNOUNCEMENT_ID)),
    UNITS(
            List.of(Column.UNIT_ID),
            List.of(Column.HEADCOUNT, Column.LEAD_ID, Column.COUNTERPART_ID, Column.INNOVATION_HUB),
            List.of(),
            List.of(Column.UNIT_ID)),
    DOMAINS(
            List.of(Column.DOMAIN_ID, Column.DOMAIN_NAME),
            List.of(Column.OWNER_ID),
            List.of(),
            List.of(Column.DOMAIN_ID)),
    SUCCESSION(
            List.of(Column.ROLE, Column.SUCCESSORS),
            List.of(Column.JOB_CODE, Column.JOB_TITLE, Column.JOB_FAMILY, Column.JOB_LEVEL, Column.TRACK),
            List.of(Column.JOB_CODE, Column.JOB_TITLE, Column.JOB_LEVEL),
            List.of(Column.ROLE)),
    MEETINGS(
            List.of(Column.MEETING_ID, Column.DATE, Column.KIND),
            List.of(Column.TWO_WAY),
            List.of(),
            List.of(Column.MEETING_ID)),
    EXCEPTIONS(List.of(Column.CASE_ID, Column.OPENED), List.of(Column.DECIDED), List.of(), List.of(Column.CASE_ID));

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
