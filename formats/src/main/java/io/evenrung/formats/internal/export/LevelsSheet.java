package io.evenrung.formats.internal.export;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.Table;
import io.evenrung.model.Cohort;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The table of levels, which has a row for each pay range of a rung and for each job code that cohorts have on it. */
final class LevelsSheet {

    /** One row: the rung, and one of its pay ranges and job codes, if it has any left. */
    record Row(
            Level level, @Nullable PayRange range, @Nullable String jobCode) {

        @Nullable
        Money minimum() {
            return range == null ? null : range.minimum();
        }

        @Nullable
        Money midpoint() {
            return range == null ? null : range.midpoint();
        }

        @Nullable
        Money maximum() {
            return range == null ? null : range.maximum();
        }

        @Nullable
        Money any() {
            return minimum() != null ? minimum() : maximum() != null ? maximum() : midpoint();
        }
    }

    static final Sheet<Row> LEVELS = Sheet.<Row>of(Table.LEVELS)
            .rung(
                    Column.JOB_FAMILY,
                    Column.TRACK,
                    Column.JOB_LEVEL,
                    row -> row.level().id())
            .text(Column.JOB_CODE, Row::jobCode)
            .text(Column.JOB_TITLE, row -> title(row.level()))
            .text(Column.GRADE, row -> row.level().grade())
            .whole(Column.RANK, row -> row.level().rank())
            .text(
                    Column.PAY_ZONE,
                    row -> row.range() == null ? null : row.range().payZone())
            .amount(Column.RANGE_MIN, Row::minimum)
            .amount(Column.RANGE_MID, Row::midpoint)
            .amount(Column.RANGE_MAX, Row::maximum)
            .date(
                    Column.RANGE_EFFECTIVE,
                    row -> row.range() == null ? null : row.range().effective())
            .currency(Row::any)
            .whole(Column.CRITERIA_COUNT, row -> row.level().criteria())
            .flag(Column.SITE_BOUND, row -> row.level().siteBound())
            .list(Column.DUTIES, row -> row.level().charter().duties())
            .flag(Column.LEADERSHIP_COMPETENCY, row -> row.level().charter().leadershipCompetency())
            .flag(Column.REQUIRES_REPORTS, row -> row.level().charter().requiresReports())
            .number(Column.BONUS_TARGET, row -> row.level().charter().bonusTarget())
            .number(Column.EQUITY_TARGET, row -> row.level().charter().equityTarget())
            .whole(Column.SPAN, row -> row.level().charter().span())
            .number(Column.DELIVERY_WEIGHT, row -> row.level().charter().deliveryWeight());

    private LevelsSheet() {}

    static Supplied<Row> rows(Organization organization) {
        Supplied<Level> levels = organization.architecture().levels();
        if (levels.isAbsent()) {
            return Supplied.absent();
        }
        SortedMap<LevelId, TreeSet<String>> jobCodes = new TreeMap<>();
        for (Cohort cohort : organization.practice().cohorts()) {
            String jobCode = jobCode(cohort);
            if (jobCode != null) {
                jobCodes.computeIfAbsent(cohort.level(), id -> new TreeSet<>()).add(jobCode);
            }
        }
        List<Row> rows = new ArrayList<>();
        for (Level level : levels) {
            List<String> codes = List.copyOf(jobCodes.getOrDefault(level.id(), new TreeSet<>()));
            List<PayRange> ranges = level.ranges();
            for (int i = 0; i < Math.max(1, Math.max(codes.size(), ranges.size())); i++) {
                rows.add(new Row(
                        level, i < ranges.size() ? ranges.get(i) : null, i < codes.size() ? codes.get(i) : null));
            }
        }
        return Supplied.of(rows);
    }

    /** The job of a cohort, as a code; null where family and level, of which the job is made up then, name it. */
    static @Nullable String jobCode(Cohort cohort) {
        return cohort.job().equals(cohort.level().label()) ? null : cohort.job();
    }

    /** The intake calls a rung by its title, or else by its code. */
    private static @Nullable String title(Level level) {
        return level.name().equals(level.id().code()) ? null : level.name();
    }
}
