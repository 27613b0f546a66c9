package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Tables;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Snapshot;
import io.evenrung.model.SnapshotHistory;
import io.evenrung.model.Source;
import io.evenrung.model.Supplied;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the tables of what is lived, apart from the workers themselves. */
final class PracticeIntake {

    private final Tables tables;
    private final Ladder ladder;
    private final People people;
    private final Amounts amounts;
    private final JobColumns.LeftOut leftOut = new JobColumns.LeftOut();

    private PracticeIntake(Tables tables, Ladder ladder, People people, Amounts amounts) {
        this.tables = tables;
        this.ladder = ladder;
        this.people = people;
        this.amounts = amounts;
    }

    static Practice read(
            Tables tables,
            Head head,
            Ladder ladder,
            People people,
            Amounts amounts,
            Policy policy,
            SortedMap<String, Source> sources) {
        PracticeIntake intake = new PracticeIntake(tables, ladder, people, amounts);
        LeadershipIntake leadership = new LeadershipIntake(people, policy, sources);
        WorkIntake work = new WorkIntake(people);
        return new Practice(
                people.workers(),
                intake.facts(Table.COHORTS, intake::cohort),
                intake.facts(Table.MOVES, intake::move),
                new SnapshotHistory(intake.facts(Table.SNAPSHOTS, intake::snapshot), head.breaks()),
                intake.facts(Table.FORUMS, leadership::forum),
                intake.facts(Table.DECISIONS, leadership::decision),
                // projects before contributions, and these before recognitions: each refers to the one before
                intake.facts(Table.PROJECTS, work::project),
                intake.facts(Table.CONTRIBUTIONS, work.contributions(tables)),
                intake.facts(Table.RECOGNITIONS, work.recognitions(tables)),
                io.evenrung.model.Development.unknown(),
                io.evenrung.model.Experience.unknown(),
                io.evenrung.model.Structure.unknown());
    }

    private <T> Supplied<T> facts(Table table, Function<TableRow, @Nullable T> read) {
        if (!tables.isThere(table)) {
            return Supplied.absent();
        }
        List<T> facts = new ArrayList<>();
        tables.read(table, row -> {
            T fact = read.apply(row);
            if (fact != null && row.isSound()) {
                facts.add(fact);
            }
        });
        return Supplied.of(facts);
    }

    private @Nullable Cohort cohort(TableRow row) {
        LevelId level = job(row, JobColumns.PLAIN, Column.JOB_CODE);
        if (leftOut.is()) {
            return null;
        }
        row.required(Column.HEADCOUNT);
        Integer headcount = row.whole(Column.HEADCOUNT, 0);
        Money mean = amounts.asWritten(row, Column.MEAN_PAY);
        amounts.requireOneCurrency(row, Column.MEAN_PAY, mean);
        if (headcount != null && headcount == 0 && mean != null) {
            row.refuse(Column.HEADCOUNT, "0", "a mean pay of nobody", "a headcount of 1 or more, or no mean_pay", null);
        }
        String job = JobColumns.PLAIN.named(row);
        if (level == null || headcount == null || job == null || !row.isSound()) {
            return null;
        }
        return new Cohort(level, job, row.text(Column.PAY_ZONE), headcount, mean);
    }

    private @Nullable Move move(TableRow row) {
        LevelId from = JobColumns.FROM.resolve(row, ladder, leftOut);
        if (leftOut.is()) {
            return null;
        }
        LevelId to = JobColumns.TO.resolve(row, ladder, leftOut);
        if (leftOut.is()) {
            return null;
        }
        String worker = people.required(row, Column.WORKER_ID);
        row.required(Column.EFFECTIVE_DATE);
        LocalDate effective = row.date(Column.EFFECTIVE_DATE);
        if (from == null && to == null && row.isSound()) {
            row.refuse(
                    Column.EFFECTIVE_DATE,
                    null,
                    "the move has neither a job from nor a job to",
                    "one of the from_ or to_ columns filled in: blank from is a hire, blank to an exit",
                    null);
        }
        return worker == null || effective == null || !row.isSound() ? null : new Move(worker, effective, from, to);
    }

    private @Nullable Snapshot snapshot(TableRow row) {
        String worker = row.required(Column.WORKER_ID);
        row.required(Column.DATE);
        LocalDate date = row.date(Column.DATE, true);
        LevelId level = job(row, JobColumns.PLAIN, Column.JOB_CODE);
        return worker == null || date == null || level == null ? null : new Snapshot(worker, date, level);
    }

    /** The job of a row that says nothing without one. */
    private @Nullable LevelId job(TableRow row, JobColumns columns, Column fallback) {
        LevelId level = columns.resolve(row, ladder, leftOut);
        if (level == null && !leftOut.is() && row.isSound()) {
            Column at =
                    row.has(columns.code()) ? columns.code() : row.has(columns.title()) ? columns.title() : fallback;
            row.refuse(at, null, "the row names no job", "job_code, job_title, or job_family and job_level", null);
        }
        return level;
    }
}
