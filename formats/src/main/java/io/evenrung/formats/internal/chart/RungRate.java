package io.evenrung.formats.internal.chart;

import org.jspecify.annotations.Nullable;

/**
 * How often people of one rung are promoted.
 *
 * @param family the job family
 * @param rung the organisation's own code
 * @param grade null where it has none
 * @param isIc whether it is an IC rung; else it is a management rung
 * @param people how many people were exposed
 * @param promotions how many promotions they had within the window
 * @param personYears exposure; null where it may not be shown
 * @param rate promotions for each person-year; null where it may not be shown
 * @param low lower end of its 95 % interval, exact Poisson
 * @param high upper end
 */
public record RungRate(
        String family,
        String rung,
        @Nullable String grade,
        boolean isIc,
        Heads people,
        Heads promotions,
        @Nullable Double personYears,
        @Nullable Double rate,
        @Nullable Double low,
        @Nullable Double high) {}
