package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.table.Column;
import io.evenrung.formats.internal.table.TableRow;
import io.evenrung.model.Money;
import io.evenrung.rules.internal.Spelling;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of money: their currency, their annual full-time worth, and the check that one pay zone has one currency, since
 * amounts of one zone are compared with one another.
 */
final class Amounts {

    private static final BigDecimal MOST = new BigDecimal("1000000000000");
    private static final BigDecimal LEAST = BigDecimal.ONE;
    private static final BigDecimal MOST_FTE = new BigDecimal("1.5");

    private static final Map<String, BigDecimal> PERIODS = Map.of(
            "year", BigDecimal.ONE,
            "month", BigDecimal.valueOf(12),
            "semi_month", BigDecimal.valueOf(24),
            "biweek", BigDecimal.valueOf(26),
            "week", BigDecimal.valueOf(52));

    private static final Map<String, String> OTHER_NAMES = Map.ofEntries(
            Map.entry("yearly", "year"),
            Map.entry("annual", "year"),
            Map.entry("annually", "year"),
            Map.entry("monthly", "month"),
            Map.entry("semi_monthly", "semi_month"),
            Map.entry("semimonth", "semi_month"),
            Map.entry("semimonthly", "semi_month"),
            Map.entry("bi_week", "biweek"),
            Map.entry("bi_weekly", "biweek"),
            Map.entry("biweekly", "biweek"),
            Map.entry("fortnight", "biweek"),
            Map.entry("fortnightly", "biweek"),
            Map.entry("weekly", "week"),
            Map.entry("hourly", "hour"));

    private static final List<String> NAMES = List.of("year", "month", "semi_month", "biweek", "week", "hour");

    private record First(Currency currency, String where) {}

    private final Head head;
    private final Map<String, Currency> currencies = new HashMap<>();
    private final Map<String, First> byZone = new HashMap<>();
    private final Set<String> unknownSaid = new HashSet<>();

    Amounts(Head head) {
        this.head = head;
    }

    /** An amount as it stands; one of 0 is read as unknown and counted; null if it is blank or refused. */
    @Nullable
    Money asWritten(TableRow row, Column column) {
        BigDecimal amount = positive(row, column);
        Currency currency = amount == null ? null : currency(row, column);
        if (amount == null || currency == null) {
            return null;
        }
        Money money = Money.of(amount, currency);
        if (!money.isPositive()) {
            refuseSmall(row, column, currency);
            return null;
        }
        return money;
    }

    /** Base pay, for a year at full time; null if it is blank, 0 or refused. */
    @Nullable
    Money annual(TableRow row) {
        BigDecimal amount = positive(row, Column.BASE_PAY);
        BigDecimal perYear = perYear(row, amount != null);
        BigDecimal fte = fte(row);
        Currency currency = amount == null ? null : currency(row, Column.BASE_PAY);
        if (amount == null || perYear == null || fte == null || currency == null) {
            return null;
        }
        BigDecimal annual = perYear == BigDecimal.ONE ? amount : amount.multiply(perYear);
        // rounded once, to the minor unit
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal fullTime = fte == BigDecimal.ONE ? annual : annual.divide(fte, digits, RoundingMode.HALF_EVEN);
        if (fullTime.compareTo(LEAST) < 0 || fullTime.compareTo(MOST) > 0) {
            String message =
                    "base_pay comes to " + (fullTime.compareTo(LEAST) < 0 ? "next to nothing" : "more than all pay")
                            + " for a year at full time";
            String expected = "an amount that fits pay_period and fte";
            row.refuse(Column.BASE_PAY, row.text(Column.BASE_PAY), message, expected, null);
            return null;
        }
        return Money.of(fullTime, currency);
    }

    /** An amount for a year that can be 0, at full time; null if it is blank or refused. */
    @Nullable
    Money fullTime(TableRow row, Column column) {
        BigDecimal amount = credible(row, column, "an amount of 0 or more");
        BigDecimal fte = amount == null ? null : fte(row);
        return amount == null || fte == null ? null : maybeNothing(row, column, amount, fte);
    }

    /** An amount that can be 0, as it stands; null if it is blank or refused. */
    @Nullable
    Money spent(TableRow row, Column column) {
        BigDecimal amount = credible(row, column, "an amount of 0 or more");
        return amount == null ? null : maybeNothing(row, column, amount, BigDecimal.ONE);
    }

    /** Pay for a year at full time, of which only its relation to other pay matters; null if it is blank or refused. */
    @Nullable
    BigDecimal yearly(TableRow row, Column column) {
        String expected = "pay for a year at full time, or blank where it is not known";
        BigDecimal amount = credible(row, column, expected);
        if (amount != null && amount.compareTo(LEAST) < 0) {
            String message = column.header() + (amount.signum() == 0 ? " is 0" : " is next to nothing");
            row.refuse(column, row.text(column), message, expected, null);
            return null;
        }
        return amount;
    }

    private @Nullable Money maybeNothing(TableRow row, Column column, BigDecimal amount, BigDecimal fte) {
        Currency currency = currency(row, column);
        if (currency == null) {
            return null;
        }
        int digits = Math.max(0, currency.getDefaultFractionDigits());
        BigDecimal whole = fte == BigDecimal.ONE ? amount : amount.divide(fte, digits, RoundingMode.HALF_EVEN);
        if (whole.compareTo(MOST) > 0) {
            String message = column.header() + " comes to more than all pay at full time";
            row.refuse(column, row.text(column), message, "an amount that fits fte", null);
            return null;
        }
        Money money = Money.of(whole, currency);
        if (amount.signum() > 0 && !money.isPositive()) {
            refuseSmall(row, column, currency);
            return null;
        }
        return money;
    }

    /** Refuses an amount that is in another currency than what was read of its pay zone before. */
    void requireOneCurrency(TableRow row, Column column, @Nullable Money amount) {
        if (amount == null) {
            return;
        }
        String zone = row.text(Column.PAY_ZONE);
        First first = byZone.get(zone == null ? "" : zone);
        if (first == null) {
            String where = row.file().shown() + ":" + row.line();
            byZone.put(zone == null ? "" : zone, new First(amount.currency(), where));
        } else if (!first.currency().equals(amount.currency())) {
            Column at = row.has(Column.CURRENCY) ? Column.CURRENCY : column;
            row.refuse(
                    at,
                    amount.currency().getCurrencyCode(),
                    "currencies are mixed " + (zone == null ? "without pay zones" : "in pay zone '" + zone + "'"),
                    first.currency().getCurrencyCode() + ", as on " + first.where()
                            + ": amounts of one pay zone are compared, so give each currency a pay_zone of its own",
                    null);
        }
    }

    private static void refuseSmall(TableRow row, Column column, Currency currency) {
        String message = column.header() + " is less than the smallest coin of " + currency.getCurrencyCode();
        row.refuse(column, row.text(column), message, "an amount above 0", null);
    }

    private @Nullable BigDecimal positive(TableRow row, Column column) {
        BigDecimal amount = credible(row, column, "an amount above 0");
        if (amount != null && amount.signum() == 0) {
            row.note("with " + column.header() + " 0, read as unknown");
            return null;
        }
        return amount;
    }

    /** An amount of 0 or more that somebody may mean. */
    private @Nullable BigDecimal credible(TableRow row, Column column, String wanted) {
        BigDecimal amount = row.number(column);
        if (amount == null) {
            return null;
        }
        if (row.isEitherWay(column) && !(column == Column.BASE_PAY && isHourly(row))) {
            String message = column.header() + " is less than a thousand, or has a point between its thousands";
            String expected = amount.setScale(2, RoundingMode.HALF_EVEN) + " or "
                    + amount.movePointRight(3).toBigInteger() + ", or numbers: under columns: in organization.yaml";
            row.refuse(column, row.text(column), message, expected, null);
            return null;
        }
        if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            String message = column.header() + (amount.signum() < 0 ? " is negative" : " is beyond all pay");
            row.refuse(column, row.text(column), message, wanted, null);
            return null;
        }
        return amount;
    }

    /** Rates for an hour are small, and some have a third decimal. */
    private static boolean isHourly(TableRow row) {
        String period = row.text(Column.PAY_PERIOD);
        return period != null && period.toLowerCase(Locale.ROOT).startsWith("hour");
    }

    private @Nullable BigDecimal fte(TableRow row) {
        BigDecimal fte = row.number(Column.FTE);
        if (fte == null) {
            return row.text(Column.FTE) == null ? BigDecimal.ONE : null;
        }
        if (fte.signum() <= 0 || fte.compareTo(MOST_FTE) > 0) {
            String percent = fte.compareTo(BigDecimal.TEN) >= 0 && fte.compareTo(BigDecimal.valueOf(150)) <= 0
                    ? fte.movePointLeft(2).stripTrailingZeros().toPlainString()
                    : null;
            String expected = "a share of full time above 0 and at most 1.5";
            row.refuse(Column.FTE, row.text(Column.FTE), "fte is out of range", expected, percent);
            return null;
        }
        return fte.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : fte;
    }

    private @Nullable BigDecimal perYear(TableRow row, boolean needed) {
        String written = row.text(Column.PAY_PERIOD);
        if (written == null) {
            if (needed) {
                row.note("with base_pay and no pay_period, read as pay for a year");
            }
            return BigDecimal.ONE;
        }
        String name = written.toLowerCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        name = OTHER_NAMES.getOrDefault(name, name);
        if (name.equals("hour")) {
            if (head.hoursPerYear() == null && needed) {
                String expected = "hours_per_year in organization.yaml, by which hourly pay is made annual";
                row.refuse(Column.PAY_PERIOD, written, "the hours of a year are not known", expected, null);
            }
            return head.hoursPerYear();
        }
        BigDecimal perYear = PERIODS.get(name);
        if (perYear == null) {
            String near = Spelling.closest(name, NAMES);
            row.refuse(Column.PAY_PERIOD, written, "unknown pay_period", String.join(", ", NAMES), near);
        }
        return perYear;
    }

    private @Nullable Currency currency(TableRow row, Column amount) {
        String written = row.text(Column.CURRENCY);
        String code = written == null ? head.currency() : written;
        if (code == null) {
            if (!unknownSaid.add(row.file().shown())) {
                // once a file is enough: the cause is one
                return null;
            }
            String expected = "currency: in organization.yaml, or a column currency";
            row.refuse(amount, row.text(amount), "the currency is not known", expected, null);
            return null;
        }
        Currency currency = currencies.get(code);
        if (currency == null) {
            currency = Currencies.find(code);
            if (currency != null) {
                currencies.put(code, currency);
            } else if (written != null) {
                String near = Currencies.near(code);
                row.refuse(Column.CURRENCY, code, "there is no such currency", Currencies.EXPECTED, near);
            }
        }
        return currency;
    }
}
