package io.evenrung.measure.fact;

import io.evenrung.measure.Subject;
import io.evenrung.measure.fact.Known.As;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The pay range of a rung in one pay zone that is in force on the as-of date. Amounts are annual, at full time and in major units
 * of the range's own currency: a rule that looks at one must name the currency too. What is null is not known.
 *
 * @param subject the rung in the pay zone
 * @param family id of the job family
 * @param code the organisation's own code of the level
 * @param trackId the organisation's own name of the track
 * @param track what the track is for
 * @param payZone the pay zone; empty where the organisation has none
 * @param currency ISO 4217 code
 * @param minimum lower end
 * @param midpoint as declared, else half way between the ends
 * @param maximum upper end
 * @param spread range spread: maximum ÷ minimum − 1
 * @param midpointOffset declared midpoint ÷ half way between the ends − 1; 0 where it is just there
 * @param effective first day
 * @param monthsInForce whole months since the first day
 */
@About(kind = Subject.Kind.LEVEL, is = "The pay range of a rung in one pay zone that is in force on the as-of date")
public record RungRange(
        Subject subject,

        @Known(label = "job family", as = As.TEXT, from = "levels.csv: job_family")
        String family,

        @Known(label = "level", as = As.TEXT, from = "levels.csv: job_level")
        String code,

        @Known(label = "name of the track", as = As.TEXT, from = "levels.csv: track") @Nullable
        String trackId,

        @Known(
                label = "kind of track",
                as = As.TEXT,
                from = {"levels.csv: track", "organization.yaml: tracks"})
        @Nullable
        TrackKind track,

        @Known(label = "pay zone", as = As.TEXT, from = "levels.csv: pay_zone")
        String payZone,

        @Known(label = "currency", as = As.TEXT, from = "levels.csv: currency")
        String currency,

        @Known(label = "minimum of the pay range", as = As.NUMBER, from = "levels.csv: range_min") @Nullable
        Double minimum,

        @Known(label = "midpoint of the pay range", as = As.NUMBER, from = "levels.csv: range_mid") @Nullable
        Double midpoint,

        @Known(label = "maximum of the pay range", as = As.NUMBER, from = "levels.csv: range_max") @Nullable
        Double maximum,

        @Known(
                label = "spread of the pay range",
                as = As.SHARE,
                from = {"levels.csv: range_min", "levels.csv: range_max"})
        @Nullable
        Double spread,

        @Known(
                label = "midpoint beyond the middle of the pay range",
                as = As.SHARE,
                from = {"levels.csv: range_min", "levels.csv: range_mid", "levels.csv: range_max"})
        @Nullable
        Double midpointOffset,

        @Known(label = "first day of the pay range", as = As.DAY, from = "levels.csv: range_effective") @Nullable
        LocalDate effective,

        @Known(label = "age of the pay range", as = As.MONTHS, from = "levels.csv: range_effective") @Nullable
        Integer monthsInForce)
        implements Fact {}
