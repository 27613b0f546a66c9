package io.evenrung.formats.internal.export;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Cohort;
import io.evenrung.model.Money;
import io.evenrung.model.Profile;
import io.evenrung.model.Snapshot;
import io.evenrung.model.Worker;
import org.jspecify.annotations.Nullable;

/** The tables of who is there, and for what pay. */
final class PeopleSheets {

    /** Pay stands as the model has it: for a year, at full time. */
    static final Sheet<Worker> WORKERS = Sheet.<Worker>of(Table.WORKERS)
            .text(Column.WORKER_ID, Worker::id)
            .rung(Column.JOB_FAMILY, Column.TRACK, Column.JOB_LEVEL, Worker::level)
            .text(Column.MANAGER_ID, Worker::manager)
            .text(Column.TEAM, Worker::team)
            .text(Column.PAY_ZONE, Worker::payZone)
            .amount(Column.BASE_PAY, Worker::pay)
            .text(Column.PAY_PERIOD, worker -> worker.pay() == null ? null : "year")
            .currency(PeopleSheets::anyAmount)
            .date(Column.HIRE_DATE, Worker::hired)
            .date(Column.LEVEL_START_DATE, Worker::levelSince)
            .date(Column.TERMINATION_DATE, Worker::left)
            .amount(Column.BONUS, worker -> worker.profile().bonus())
            .amount(Column.EQUITY, worker -> worker.profile().equity())
            .date(Column.LAST_RAISE, worker -> worker.profile().lastRaise())
            .date(Column.LAST_HANDS_ON, worker -> worker.profile().lastHandsOn())
            .text(Column.LEAD_KIND, worker -> leadKind(worker.profile().leadKind()))
            .text(Column.PRIOR_FUNCTION, worker -> worker.profile().priorFunction())
            .text(Column.SITE, worker -> worker.profile().site())
            .word(Column.EMPLOYMENT, worker -> worker.profile().employment())
            .whole(Column.ONE_TO_ONES, worker -> worker.profile().oneToOnes());

    static final Sheet<Cohort> COHORTS = Sheet.<Cohort>of(Table.COHORTS)
            .rung(Column.JOB_FAMILY, Column.TRACK, Column.JOB_LEVEL, Cohort::level)
            .text(Column.JOB_CODE, LevelsSheet::jobCode)
            .text(Column.PAY_ZONE, Cohort::payZone)
            .whole(Column.HEADCOUNT, Cohort::headcount)
            .amount(Column.MEAN_PAY, Cohort::meanPay)
            .currency(Cohort::meanPay);

    static final Sheet<Snapshot> SNAPSHOTS = Sheet.<Snapshot>of(Table.SNAPSHOTS)
            .text(Column.WORKER_ID, Snapshot::worker)
            .date(Column.DATE, Snapshot::date)
            .rung(Column.JOB_FAMILY, Column.TRACK, Column.JOB_LEVEL, Snapshot::level);

    private PeopleSheets() {}

    /** Any of the amounts of a worker, all of which stand in the one currency of the row. */
    private static @Nullable Money anyAmount(Worker worker) {
        Money any = null;
        Profile profile = worker.profile();
        for (Money amount : new @Nullable Money[] {worker.pay(), profile.bonus(), profile.equity()}) {
            if (any != null && amount != null && !any.currency().equals(amount.currency())) {
                throw new Unwritable("base_pay, bonus and equity of a worker are in several currencies");
            }
            any = any == null ? amount : any;
        }
        return any;
    }

    private static @Nullable String leadKind(Profile.@Nullable LeadKind kind) {
        return kind == null ? null : kind == Profile.LeadKind.CRAFT_LEAD ? "craft" : "people";
    }
}
