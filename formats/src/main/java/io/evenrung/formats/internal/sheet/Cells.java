package io.evenrung.formats.internal.sheet;

import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.json.JsonValues;
import io.evenrung.formats.internal.text.Digits;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Value;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cells of a table that may be opened in a spreadsheet. */
final class Cells {

    /** Also after a comma or semicolon, at which a spreadsheet set up for another separator would begin a cell, in quotes or not. */
    private static final Pattern FORMULA = Pattern.compile("(^|[,;])([\\s\"]*+)(?=[=+\\-@＝＋－＠])");

    private Cells() {}

    /** Text that may come from outside, on one line and never a formula. */
    static String text(String untrusted) {
        return FORMULA.matcher(SafeText.sentence(untrusted)).replaceAll("$1$2'");
    }

    /** Several texts in one cell. */
    static String texts(List<String> untrusted) {
        return text(String.join("; ", untrusted));
    }

    /** A figure as a program reads it: a share of 5 % is 0.05, yes is true. */
    static String figure(@Nullable Value value) {
        if (value instanceof Value.Count count) {
            return Long.toString(count.count());
        }
        if (value instanceof Value.Number number) {
            return Digits.exact(number.number());
        }
        if (value instanceof Value.Share share) {
            return Digits.exact(share.share());
        }
        if (value instanceof Value.Amount amount) {
            return amount.money().amount().toPlainString();
        }
        if (value instanceof Value.Months months) {
            return Digits.exact(months.months());
        }
        if (value instanceof Value.Day day) {
            return day.day().toString();
        }
        if (value instanceof Value.Truth truth) {
            return Boolean.toString(truth.truth());
        }
        return value instanceof Value.Text text ? text(text.text()) : "";
    }

    /** A figure as people read it. */
    static String words(@Nullable Value value) {
        if (value == null) {
            return "";
        }
        return value instanceof Value.Text text ? text(text.text()) : ValueText.of(value);
    }

    static String type(@Nullable Value value) {
        return value == null ? "" : JsonValues.value(value).path("type").stringValue("");
    }

    static String currency(@Nullable Value value) {
        return value instanceof Value.Amount amount ? amount.money().currency().getCurrencyCode() : "";
    }
}
