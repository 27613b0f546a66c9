package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Words;
import io.evenrung.model.Domain;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.LevelId;
import io.evenrung.model.Meeting;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Structure;
import io.evenrung.model.Succession;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads how the organisation is put together beyond its ladders. */
final class StructureIntake {

    private static final Words<Meeting.Kind> MEETINGS = Words.of(Meeting.Kind.class);

    private final Facts facts;
    private final People people;

    private StructureIntake(Facts facts, People people) {
        this.facts = facts;
        this.people = people;
    }

    static Structure read(Facts facts, People people) {
        StructureIntake intake = new StructureIntake(facts, people);
        return new Structure(
                facts.of(Table.UNITS, intake::unit),
                facts.of(Table.DOMAINS, intake::domain),
                facts.of(Table.SUCCESSION, intake::succession),
                facts.of(Table.MEETINGS, StructureIntake::meeting),
                facts.of(Table.EXCEPTIONS, StructureIntake::exceptionCase));
    }

    private @Nullable OrganizationalUnit unit(TableRow row) {
        // a blank says that there is no counterpart
        if (people.leavesOut(row, Column.COUNTERPART_ID)) {
            return null;
        }
        String id = row.required(Column.UNIT_ID);
        Integer headcount = row.whole(Column.HEADCOUNT, 0);
        String lead = people.reference(row, Column.LEAD_ID);
        String counterpart = people.reference(row, Column.COUNTERPART_ID);
        Boolean hub = row.flag(Column.INNOVATION_HUB);
        if (counterpart != null && counterpart.equals(lead)) {
            row.refuse(
                    Column.COUNTERPART_ID, counterpart, "counterpart_id is lead_id", "somebody else, or a blank", null);
        }
        return id == null ? null : new OrganizationalUnit(id, headcount, lead, counterpart, hub);
    }

    private @Nullable Domain domain(TableRow row) {
        // a blank says that nobody owns it
        if (people.leavesOut(row, Column.OWNER_ID)) {
            return null;
        }
        String id = row.required(Column.DOMAIN_ID);
        String name = row.required(Column.DOMAIN_NAME);
        String owner = people.reference(row, Column.OWNER_ID);
        return id == null || name == null ? null : new Domain(id, name, owner);
    }

    private @Nullable Succession succession(TableRow row) {
        LevelId level = facts.job(row);
        if (facts.isLeftOut()) {
            return null;
        }
        String role = row.required(Column.ROLE);
        row.required(Column.SUCCESSORS);
        Integer successors = row.whole(Column.SUCCESSORS, 0);
        return role == null || level == null || successors == null ? null : new Succession(role, level, successors);
    }

    private static @Nullable Meeting meeting(TableRow row) {
        String id = row.required(Column.MEETING_ID);
        LocalDate date = row.requiredDate(Column.DATE);
        Meeting.Kind kind = row.requiredWord(Column.KIND, MEETINGS);
        Double twoWay = row.share(Column.TWO_WAY, 1);
        return id == null || date == null || kind == null ? null : new Meeting(id, date, kind, twoWay);
    }

    private static @Nullable ExceptionCase exceptionCase(TableRow row) {
        String id = row.required(Column.CASE_ID);
        LocalDate opened = row.requiredDate(Column.OPENED);
        LocalDate decided = row.date(Column.DECIDED);
        if (opened != null && decided != null && decided.isBefore(opened)) {
            String expected = "a day from opened " + opened + " on";
            row.refuse(Column.DECIDED, row.text(Column.DECIDED), "decided is before opened", expected, null);
            return null;
        }
        return id == null || opened == null ? null : new ExceptionCase(id, opened, decided);
    }
}
