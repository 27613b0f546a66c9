package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.formats.internal.table.Tables;
import io.evenrung.model.Cohort;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Snapshot;
import io.evenrung.model.SnapshotHistory;
import io.evenrung.model.Source;
import java.time.LocalDate;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads the tables of what is lived, apart from the workers themselves. */
final class PracticeIntake {

    private final Facts facts;
    private final People people;
    private final Amounts amounts;
    private final MoveTermsIntake terms;

    private PracticeIntake(Facts facts, People people, Amounts amounts) {
        this.facts = facts;
        this.people = people;
        this.amounts = amounts;
        this.terms = new MoveTermsIntake(amounts);
    }

    static Practice read(
            Tables tables,
            Head head,
            Ladder ladder,
            People people,
            Amounts amounts,
            Policy policy,
            SortedMap<String, Source> sources) {
        Facts facts = new Facts(tables, ladder);
        PracticeIntake intake = new PracticeIntake(facts, people, amounts);
        LeadershipIntake leadership = new LeadershipIntake(people, policy, sources);
        WorkIntake work = new WorkIntake(people);
        return new Practice(
                people.workers(),
                facts.of(Table.COHORTS, intake::cohort),
                facts.of(Table.MOVES, intake::move),
                new SnapshotHistory(facts.of(Table.SNAPSHOTS, intake::snapshot), head.breaks()),
                facts.of(Table.FORUMS, leadership::forum),
                facts.of(Table.DECISIONS, leadership::decision),
                // projects before contributions, and these before recognitions: each refers to the one before
                facts.of(Table.PROJECTS, work::project),
                facts.of(Table.CONTRIBUTIONS, work.contributions(tables)),
                facts.of(Table.RECOGNITIONS, work.recognitions(tables)),
                DevelopmentIntake.read(facts, people, amounts),
                ExperienceIntake.read(facts, people, head),
                StructureIntake.read(facts, people));
    }

    private @Nullable Cohort cohort(TableRow row) {
        LevelId level = facts.job(row);
        if (facts.isLeftOut()) {
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
        LevelId from = facts.optionalJob(row, JobColumns.FROM);
        if (facts.isLeftOut()) {
            return null;
        }
        LevelId to = facts.optionalJob(row, JobColumns.TO);
        if (facts.isLeftOut()) {
            return null;
        }
        String worker = people.required(row, Column.WORKER_ID);
        row.required(Column.EFFECTIVE_DATE);
        LocalDate effective = row.date(Column.EFFECTIVE_DATE);
        MoveTerms read = terms.read(row);
        if (from == null && to == null && row.isSound()) {
            row.refuse(
                    Column.EFFECTIVE_DATE,
                    null,
                    "the move has neither a job from nor a job to",
                    "one of the from_ or to_ columns filled in: blank from is a hire, blank to an exit",
                    null);
        }
        return worker == null || effective == null || !row.isSound()
                ? null
                : new Move(worker, effective, from, to, read);
    }

    private @Nullable Snapshot snapshot(TableRow row) {
        String worker = row.required(Column.WORKER_ID);
        row.required(Column.DATE);
        LocalDate date = row.date(Column.DATE, true);
        LevelId level = facts.job(row);
        return worker == null || date == null || level == null ? null : new Snapshot(worker, date, level);
    }
}
