package io.evenrung.measure.scene;

import io.evenrung.model.Level;
import io.evenrung.model.PayRange;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Which of the written ranges of a level counts. The pay zone of an organisation without any is the empty text. */
public final class RangeInForce {

    private RangeInForce() {}

    /** The latest range of a level in a pay zone that is in force on a day; one without a date counts as the oldest. */
    public static Optional<PayRange> of(Level level, String zone, LocalDate day) {
        PayRange latest = null;
        for (PayRange range : level.ranges()) {
            boolean isInForce = range.effective() == null || !range.effective().isAfter(day);
            // ranges are held with rising dates, those without a date first
            if (isInForce && zoneOf(range.payZone()).equals(zone)) {
                latest = range;
            }
        }
        return Optional.ofNullable(latest);
    }

    /** The pay zones in which any of the levels has a range; the empty text alone if none has any. */
    public static SortedSet<String> zones(Level... levels) {
        SortedSet<String> zones = new TreeSet<>();
        for (Level level : levels) {
            level.ranges().forEach(range -> zones.add(zoneOf(range.payZone())));
        }
        if (zones.isEmpty()) {
            zones.add("");
        }
        return zones;
    }

    public static String zoneOf(@Nullable String payZone) {
        return payZone == null ? "" : payZone;
    }
}
