package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Source;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** One rung while its rows are read: several job codes, titles, pay zones and dates may stand on it. */
final class Rung {

    private record Said(Object value, int line) {}

    private record ZoneAndDate(
            @Nullable String zone, @Nullable LocalDate effective) {}

    private record RangeRead(PayRange range, int line) {}

    private static final Comparator<Source> BY_CONTENT =
            Comparator.comparing(Source::record).thenComparing(Source::line);

    /** Awards of equity can be worth several years of base pay; more than ten is a percentage. */
    private static final int MOST_TARGET = 10;

    /** No duty holds a semicolon, since one ends it. */
    private static final String DUTY_BREAK = "; ";

    private final LevelId id;
    private final Map<Column, Said> said = new EnumMap<>(Column.class);
    private final Map<ZoneAndDate, RangeRead> ranges = new HashMap<>();
    private final SortedSet<String> titles = new TreeSet<>();
    private @Nullable Source source;

    Rung(LevelId id) {
        this.id = id;
    }

    void add(TableRow row, Amounts amounts) {
        agree(row, Column.GRADE, row.text(Column.GRADE));
        agree(row, Column.RANK, row.whole(Column.RANK, 1));
        agree(row, Column.CRITERIA_COUNT, row.whole(Column.CRITERIA_COUNT, 0));
        agree(row, Column.SITE_BOUND, row.flag(Column.SITE_BOUND));
        addCharter(row);
        String title = row.text(Column.JOB_TITLE);
        if (title != null) {
            titles.add(title);
        }
        addRange(row, amounts);
        String record =
                row.record(Column.JOB_FAMILY, Column.TRACK, Column.JOB_LEVEL, Column.JOB_CODE, Column.JOB_TITLE);
        if (!row.isSound()) {
            return;
        }
        Source here = new Source(row.file().name(), row.line(), record);
        if (source == null || BY_CONTENT.compare(here, source) < 0) {
            source = here;
        }
    }

    private void addCharter(TableRow row) {
        List<String> duties = row.list(Column.DUTIES);
        if (duties != null && duties.isEmpty()) {
            row.refuse(Column.DUTIES, row.text(Column.DUTIES), "no duty is named", "duties, or a blank", null);
        } else if (duties != null) {
            agree(row, Column.DUTIES, String.join(DUTY_BREAK, new TreeSet<>(duties)));
        }
        agree(row, Column.LEADERSHIP_COMPETENCY, row.flag(Column.LEADERSHIP_COMPETENCY));
        agree(row, Column.REQUIRES_REPORTS, row.flag(Column.REQUIRES_REPORTS));
        agree(row, Column.BONUS_TARGET, target(row, Column.BONUS_TARGET));
        agree(row, Column.EQUITY_TARGET, target(row, Column.EQUITY_TARGET));
        agree(row, Column.SPAN, row.whole(Column.SPAN, 0));
        agree(row, Column.DELIVERY_WEIGHT, row.share(Column.DELIVERY_WEIGHT, 1));
    }

    private static @Nullable Double target(TableRow row, Column column) {
        Double share = row.share(column, MOST_TARGET);
        if (share != null && share > 1) {
            row.note("with " + column.header() + " above 1, read as more than a year of base pay");
        }
        return share;
    }

    private void agree(TableRow row, Column column, @Nullable Object value) {
        if (value == null) {
            return;
        }
        Said before = said.putIfAbsent(column, new Said(value, row.line()));
        if (before != null && !before.value().equals(value)) {
            row.refuse(
                    column,
                    String.valueOf(value),
                    "the rows of rung " + id.label() + " contradict each other in " + column.header(),
                    "'" + before.value() + "' as on line " + before.line()
                            + ", or rungs that are told apart in job_level",
                    null);
        }
    }

    private void addRange(TableRow row, Amounts amounts) {
        Money minimum = amounts.asWritten(row, Column.RANGE_MIN);
        Money midpoint = amounts.asWritten(row, Column.RANGE_MID);
        Money maximum = amounts.asWritten(row, Column.RANGE_MAX);
        Money any = minimum != null ? minimum : midpoint != null ? midpoint : maximum;
        LocalDate effective = row.date(Column.RANGE_EFFECTIVE);
        if (any == null || !row.isSound()) {
            return;
        }
        boolean ordered = ordered(row, minimum, Column.RANGE_MIN, maximum, Column.RANGE_MAX)
                && ordered(row, minimum, Column.RANGE_MIN, midpoint, Column.RANGE_MID)
                && ordered(row, midpoint, Column.RANGE_MID, maximum, Column.RANGE_MAX);
        if (!ordered) {
            return;
        }
        Column first = minimum != null ? Column.RANGE_MIN : midpoint != null ? Column.RANGE_MID : Column.RANGE_MAX;
        amounts.requireOneCurrency(row, first, any);
        String zone = row.text(Column.PAY_ZONE);
        PayRange range = new PayRange(zone, minimum, midpoint, maximum, effective);
        RangeRead read = new RangeRead(range, row.line());
        RangeRead before = ranges.putIfAbsent(new ZoneAndDate(zone, effective), read);
        if (before != null && !before.range().equals(range)) {
            row.refuse(
                    first,
                    row.text(first),
                    "rung " + id.label() + " has another pay range for the same pay zone and date on line "
                            + before.line(),
                    "one range, or pay_zone, range_effective or job_level to tell them apart",
                    null);
        } else if (before == null && midpoint != null && range.midpointIsOffCentre()) {
            row.note("with a declared midpoint that is not the middle of minimum and maximum");
        }
    }

    private static boolean ordered(
            TableRow row, @Nullable Money low, Column lowColumn, @Nullable Money high, Column highColumn) {
        if (low == null || high == null || low.minor() <= high.minor()) {
            return true;
        }
        String expected =
                "at most " + highColumn.header() + ", which is " + high.amount().toPlainString();
        row.refuse(
                lowColumn,
                row.text(lowColumn),
                lowColumn.header() + " is above " + highColumn.header(),
                expected,
                null);
        return false;
    }

    Level level() {
        String name = titles.size() == 1 ? titles.first() : id.code();
        List<PayRange> all = ranges.values().stream().map(RangeRead::range).toList();
        return new Level(
                id,
                name,
                value(Column.GRADE, String.class),
                value(Column.RANK, Integer.class),
                all,
                value(Column.CRITERIA_COUNT, Integer.class),
                value(Column.SITE_BOUND, Boolean.class),
                charter());
    }

    private RoleCharter charter() {
        String duties = value(Column.DUTIES, String.class);
        return new RoleCharter(
                duties == null ? null : List.of(duties.split(DUTY_BREAK)),
                value(Column.LEADERSHIP_COMPETENCY, Boolean.class),
                value(Column.REQUIRES_REPORTS, Boolean.class),
                value(Column.BONUS_TARGET, Double.class),
                value(Column.EQUITY_TARGET, Double.class),
                value(Column.SPAN, Integer.class),
                value(Column.DELIVERY_WEIGHT, Double.class));
    }

    private <T> @Nullable T value(Column column, Class<T> type) {
        Said known = said.get(column);
        return known == null ? null : type.cast(known.value());
    }

    @Nullable
    Source source() {
        return source;
    }
}
