package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Tables;
import io.evenrung.formats.internal.table.Words;
import io.evenrung.model.Contribution;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import io.evenrung.rules.internal.Spelling;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads projects, contributions and recognitions, in this order: each refers to the ones before. */
final class WorkIntake {

    private static final Words<Recognition.Giver> GIVERS = Words.of(Recognition.Giver.class);

    private final People people;
    private final Set<String> projects = new HashSet<>();
    private final Set<String> contributions = new HashSet<>();

    WorkIntake(People people) {
        this.people = people;
    }

    @Nullable
    Project project(TableRow row) {
        String id = row.required(Column.PROJECT_ID);
        if (id != null) {
            projects.add(id);
        }
        String name = row.required(Column.PROJECT_NAME);
        Boolean highProfile = row.flag(Column.HIGH_PROFILE);
        String lead = people.reference(row, Column.LEAD_ID);
        Boolean named = row.flag(Column.LEAD_NAMED);
        String manager = people.reference(row, Column.MANAGER_ID);
        LocalDate started = row.date(Column.START_DATE);
        return id == null || name == null ? null : new Project(id, name, highProfile, lead, named, manager, started);
    }

    Function<TableRow, @Nullable Contribution> contributions(Tables tables) {
        boolean check = tables.isThere(Table.PROJECTS);
        return row -> {
            String id = row.required(Column.CONTRIBUTION_ID);
            if (id != null) {
                contributions.add(id);
            }
            String name = row.required(Column.CONTRIBUTION_NAME);
            List<String> by = people.references(row, Column.CONTRIBUTORS);
            String project = reference(row, Column.PROJECT_ID, check ? projects : null, "projects");
            LocalDate date = row.date(Column.DATE);
            Boolean named = row.flag(Column.CONTRIBUTORS_NAMED);
            return id == null || name == null
                    ? null
                    : new Contribution(id, name, by == null ? List.of() : by, project, date, named);
        };
    }

    Function<TableRow, @Nullable Recognition> recognitions(Tables tables) {
        boolean check = tables.isThere(Table.CONTRIBUTIONS);
        return row -> {
            String id = row.required(Column.RECOGNITION_ID);
            String recipient = people.required(row, Column.RECIPIENT_ID);
            row.required(Column.DATE);
            LocalDate date = row.date(Column.DATE);
            Recognition.Giver giver = row.word(Column.GIVER, GIVERS);
            String contribution = reference(row, Column.CONTRIBUTION_ID, check ? contributions : null, "contributions");
            Boolean selfNominated = row.flag(Column.SELF_NOMINATED);
            return id == null || recipient == null || date == null
                    ? null
                    : new Recognition(id, recipient, date, giver, contribution, selfNominated);
        };
    }

    private static @Nullable String reference(TableRow row, Column column, @Nullable Set<String> known, String table) {
        String id = row.text(column);
        if (id != null && known != null && !known.contains(id)) {
            String expected = "a " + column.header() + " of " + table + ".csv";
            String near = row.isHeard() ? Spelling.closest(id, known) : null;
            row.refuse(column, id, column.header() + " is not in " + table, expected, near);
        }
        return id;
    }
}
