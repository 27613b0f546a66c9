package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.model.Decision;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Forum;
import io.evenrung.model.Policy;
import io.evenrung.model.Source;
import io.evenrung.rules.internal.Spelling;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads forums and decisions: who sits where it is decided, and who decides. */
final class LeadershipIntake {

    private final People people;
    private final Policy policy;
    private final List<String> rights;
    private final SortedMap<String, Source> sources;

    LeadershipIntake(People people, Policy policy, SortedMap<String, Source> sources) {
        this.people = people;
        this.policy = policy;
        this.rights = policy.decisionRights().stream().map(DecisionRight::id).toList();
        this.sources = sources;
    }

    @Nullable
    Forum forum(TableRow row) {
        String id = row.required(Column.FORUM_ID);
        String name = row.required(Column.FORUM_NAME);
        Boolean exempt = row.flag(Column.EXEMPT);
        Integer seats = row.whole(Column.IC_SEATS, 0);
        List<String> members = people.references(row, Column.MEMBERS);
        Integer actions = row.whole(Column.ACTIONS, 0);
        Integer absent = row.whole(Column.ACTIONS_TO_ABSENT, 0);
        if (absent != null && row.isSound() && (actions == null || absent > actions)) {
            row.refuse(
                    Column.ACTIONS_TO_ABSENT,
                    absent.toString(),
                    "more actions went to the absent than were given out",
                    actions == null ? "actions to be given too" : "at most " + actions + ", as in actions",
                    null);
        }
        // a forum is told by its name; who sits in it is nobody's business here
        String record = row.record(Column.FORUM_ID, Column.FORUM_NAME);
        if (id == null || name == null || !row.isSound()) {
            return null;
        }
        sources.put("forum/" + id, new Source(row.file().name(), row.line(), record));
        return new Forum(id, name, Boolean.TRUE.equals(exempt), seats, members, actions, absent);
    }

    @Nullable
    Decision decision(TableRow row) {
        String id = row.required(Column.DECISION_ID);
        String right = row.required(Column.DECISION_RIGHT);
        if (right != null && policy.decisionRights().isPresent() && !rights.contains(right)) {
            String expected = "an id under policy: decision_rights: in organization.yaml";
            String near = Spelling.closest(right, rights);
            row.refuse(Column.DECISION_RIGHT, right, "there is no such decision right", expected, near);
        }
        row.required(Column.DATE);
        LocalDate date = row.date(Column.DATE);
        String by = people.required(row, Column.DECIDED_BY);
        return id == null || right == null || date == null || by == null || !row.isSound()
                ? null
                : new Decision(id, right, date, by);
    }
}
