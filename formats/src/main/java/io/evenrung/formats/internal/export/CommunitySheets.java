package io.evenrung.formats.internal.export;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Announcement;
import io.evenrung.model.Domain;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.Exit;
import io.evenrung.model.Meeting;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Succession;
import io.evenrung.model.SurveyResult;

/** The tables of how it is to work here, and of how the organisation is put together beyond its ladders. */
final class CommunitySheets {

    static final Sheet<SurveyResult> SURVEYS = Sheet.<SurveyResult>of(Table.SURVEYS)
            .word(Column.ITEM, SurveyResult::item)
            .date(Column.DATE, SurveyResult::date)
            .whole(Column.RESPONDENTS, SurveyResult::respondents)
            .number(Column.FAVOURABLE, SurveyResult::favourable)
            .text(Column.GROUP, SurveyResult::group)
            .text(Column.TRACK, SurveyResult::track);

    static final Sheet<Exit> EXITS = Sheet.<Exit>of(Table.EXITS)
            .text(Column.WORKER_ID, Exit::worker)
            .date(Column.DATE, Exit::date)
            .flag(Column.REGRETTED, Exit::regretted)
            .word(Column.REASON, Exit::reason);

    static final Sheet<Announcement> ANNOUNCEMENTS = Sheet.<Announcement>of(Table.ANNOUNCEMENTS)
            .text(Column.ANNOUNCEMENT_ID, Announcement::id)
            .date(Column.DATE, Announcement::date)
            .word(Column.KIND, Announcement::kind)
            .text(Column.WORKER_ID, Announcement::worker);

    static final Sheet<OrganizationalUnit> UNITS = Sheet.<OrganizationalUnit>of(Table.UNITS)
            .text(Column.UNIT_ID, OrganizationalUnit::id)
            .whole(Column.HEADCOUNT, OrganizationalUnit::headcount)
            .text(Column.LEAD_ID, OrganizationalUnit::lead)
            .text(Column.COUNTERPART_ID, OrganizationalUnit::counterpart)
            .flag(Column.INNOVATION_HUB, OrganizationalUnit::innovationHub);

    static final Sheet<Domain> DOMAINS = Sheet.<Domain>of(Table.DOMAINS)
            .text(Column.DOMAIN_ID, Domain::id)
            .text(Column.DOMAIN_NAME, Domain::name)
            .text(Column.OWNER_ID, Domain::owner);

    static final Sheet<Succession> SUCCESSIONS = Sheet.<Succession>of(Table.SUCCESSION)
            .text(Column.ROLE, Succession::role)
            .rung(Column.JOB_FAMILY, Column.TRACK, Column.JOB_LEVEL, Succession::level)
            .whole(Column.SUCCESSORS, Succession::successors);

    static final Sheet<Meeting> MEETINGS = Sheet.<Meeting>of(Table.MEETINGS)
            .text(Column.MEETING_ID, Meeting::id)
            .date(Column.DATE, Meeting::date)
            .word(Column.KIND, Meeting::kind)
            .number(Column.TWO_WAY, Meeting::twoWay);

    static final Sheet<ExceptionCase> EXCEPTIONS = Sheet.<ExceptionCase>of(Table.EXCEPTIONS)
            .text(Column.CASE_ID, ExceptionCase::id)
            .date(Column.OPENED, ExceptionCase::opened)
            .date(Column.DECIDED, ExceptionCase::decided);

    private CommunitySheets() {}
}
