package io.evenrung.measure;

import io.evenrung.model.Money;
import java.time.LocalDate;

/**
 * One of the figures that a measure was worked out from, so that a reader can do it again.
 *
 * @param name what it is, in the field's own words
 * @param value its value
 */
public record Operand(String name, Value value) {

    public static Operand count(String name, long count) {
        return new Operand(name, new Value.Count(count));
    }

    public static Operand number(String name, double number) {
        return new Operand(name, new Value.Number(number));
    }

    public static Operand share(String name, double share) {
        return new Operand(name, new Value.Share(share));
    }

    public static Operand amount(String name, Money money) {
        return new Operand(name, new Value.Amount(money));
    }

    public static Operand months(String name, double months) {
        return new Operand(name, new Value.Months(months));
    }

    public static Operand day(String name, LocalDate day) {
        return new Operand(name, new Value.Day(day));
    }

    public static Operand truth(String name, boolean truth) {
        return new Operand(name, new Value.Truth(truth));
    }

    public static Operand text(String name, String text) {
        return new Operand(name, new Value.Text(text));
    }
}
