package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.Notes;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableFile;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Tables;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Profile;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Reads the table of workers. */
final class WorkersIntake {

    private final Ladder ladder;
    private final Amounts amounts;
    private final List<Worker> workers = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final SortedSet<String> teams = new TreeSet<>();
    private final ReportingLines lines = new ReportingLines();
    private final JobColumns.LeftOut leftOut = new JobColumns.LeftOut();
    private final SharedTexts shared = new SharedTexts();
    private final ProfileIntake profiles;

    private WorkersIntake(Ladder ladder, Amounts amounts) {
        this.ladder = ladder;
        this.amounts = amounts;
        this.profiles = new ProfileIntake(amounts, shared);
    }

    static People read(Tables tables, Ladder ladder, Amounts amounts, Problems problems, Notes notes) {
        TableFile file = tables.file(Table.WORKERS);
        if (file == null) {
            return new People(Supplied.absent(), Set.of(), true, new TreeSet<>());
        }
        WorkersIntake intake = new WorkersIntake(ladder, amounts);
        boolean areAll = tables.read(Table.WORKERS, intake::row);
        People seen = new People(Supplied.of(List.of()), intake.ids, areAll, intake.teams);
        List<Worker> checked = intake.lines.check(intake.workers, seen, file, problems, notes);
        return new People(Supplied.of(checked), intake.ids, areAll, intake.teams);
    }

    private void row(TableRow row) {
        LevelId level = JobColumns.PLAIN.resolve(row, ladder, leftOut);
        if (leftOut.is()) {
            return;
        }
        String id = row.required(Column.WORKER_ID);
        if (id != null) {
            ids.add(id);
        }
        String manager = row.text(Column.MANAGER_ID);
        String team = shared.of(row.text(Column.TEAM));
        if (team != null) {
            teams.add(team);
        }
        String payZone = shared.of(row.text(Column.PAY_ZONE));
        Money pay = amounts.annual(row);
        Profile profile = profiles.read(row);
        Money bonus = profile.bonus();
        Money equity = profile.equity();
        amounts.requireOneCurrency(
                row,
                pay != null ? Column.BASE_PAY : bonus != null ? Column.BONUS : Column.EQUITY,
                pay != null ? pay : bonus != null ? bonus : equity);
        LocalDate hired = row.date(Column.HIRE_DATE);
        LocalDate levelSince = row.date(Column.LEVEL_START_DATE);
        LocalDate left = row.date(Column.TERMINATION_DATE);
        if (hired != null && left != null && left.isBefore(hired)) {
            String expected = "a day from hire_date " + hired + " on";
            row.refuse(
                    Column.TERMINATION_DATE, left.toString(), "termination_date is before hire_date", expected, null);
        }
        if (id != null && row.isSound()) {
            workers.add(new Worker(id, level, manager, team, payZone, pay, hired, levelSince, left, profile));
            lines.add(row.place(Column.MANAGER_ID));
        }
    }
}
