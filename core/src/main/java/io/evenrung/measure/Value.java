package io.evenrung.measure;

import io.evenrung.model.Money;
import java.time.LocalDate;

/** A value as evidence shows it: what it is decides how it is written. */
public sealed interface Value {

    /** A whole number of things or people. */
    record Count(long count) implements Value {}

    /** A plain number, such as a rate ratio or person-years. */
    record Number(double number) implements Value {}

    /** A share or relative difference; 0.05 is 5 %. */
    record Share(double share) implements Value {}

    /** An amount of money a year. */
    record Amount(Money money) implements Value {}

    /** A length of time in months. */
    record Months(double months) implements Value {}

    /** A calendar day. */
    record Day(LocalDate day) implements Value {}

    /** Yes or no. */
    record Truth(boolean truth) implements Value {}

    /** A label of the organisation's own. */
    record Text(String text) implements Value {}
}
