package io.evenrung.formats.internal.export;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Contribution;
import io.evenrung.model.Decision;
import io.evenrung.model.Forum;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;

/** The tables of who decides, who leads and who is thanked. */
final class LeadershipSheets {

    static final Sheet<Forum> FORUMS = Sheet.<Forum>of(Table.FORUMS)
            .text(Column.FORUM_ID, Forum::id)
            .text(Column.FORUM_NAME, Forum::name)
            .flag(Column.EXEMPT, Forum::exempt)
            .whole(Column.IC_SEATS, Forum::icSeats)
            .list(Column.MEMBERS, Forum::members)
            .whole(Column.ACTIONS, Forum::actions)
            .whole(Column.ACTIONS_TO_ABSENT, Forum::actionsToAbsent);

    static final Sheet<Decision> DECISIONS = Sheet.<Decision>of(Table.DECISIONS)
            .text(Column.DECISION_ID, Decision::id)
            .text(Column.DECISION_RIGHT, Decision::right)
            .date(Column.DATE, Decision::date)
            .text(Column.DECIDED_BY, Decision::decidedBy);

    static final Sheet<Project> PROJECTS = Sheet.<Project>of(Table.PROJECTS)
            .text(Column.PROJECT_ID, Project::id)
            .text(Column.PROJECT_NAME, Project::name)
            .flag(Column.HIGH_PROFILE, Project::highProfile)
            .text(Column.LEAD_ID, Project::lead)
            .flag(Column.LEAD_NAMED, Project::leadNamed)
            .text(Column.MANAGER_ID, Project::manager)
            .date(Column.START_DATE, Project::started);

    /** A contribution without contributors has a blank, not an empty list: to the model they are the same. */
    static final Sheet<Contribution> CONTRIBUTIONS = Sheet.<Contribution>of(Table.CONTRIBUTIONS)
            .text(Column.CONTRIBUTION_ID, Contribution::id)
            .text(Column.CONTRIBUTION_NAME, Contribution::name)
            .list(Column.CONTRIBUTORS, one -> one.contributors().isEmpty() ? null : one.contributors())
            .text(Column.PROJECT_ID, Contribution::project)
            .date(Column.DATE, Contribution::date)
            .flag(Column.CONTRIBUTORS_NAMED, Contribution::contributorsNamed);

    static final Sheet<Recognition> RECOGNITIONS = Sheet.<Recognition>of(Table.RECOGNITIONS)
            .text(Column.RECOGNITION_ID, Recognition::id)
            .text(Column.RECIPIENT_ID, Recognition::recipient)
            .date(Column.DATE, Recognition::date)
            .word(Column.GIVER, Recognition::giver)
            .text(Column.CONTRIBUTION_ID, Recognition::contribution)
            .flag(Column.SELF_NOMINATED, Recognition::selfNominated);

    private LeadershipSheets() {}
}
