package io.evenrung.measure.pay;

import io.evenrung.measure.Setting;
import io.evenrung.measure.scene.RangeInForce;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Level;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether somebody's pay stands still, by two signs of which either suffices and of which each may be unknown. */
final class Plateau {

    private final Scene scene;
    private final LocalDate asOf;
    private final LocalDate longAgo;

    Plateau(Scene scene) {
        this.scene = scene;
        this.asOf = scene.organization().asOf();
        this.longAgo = asOf.minusMonths(scene.settings().whole(Setting.PLATEAU_MONTHS));
    }

    /**
     * Whether the last raise is longer ago than the setting allows; null where that is not known. Nobody can have waited
     * longer than since the day of being hired. A raise after the as-of date is none yet.
     */
    @Nullable
    Boolean isStale(Worker worker) {
        LocalDate raised = worker.profile().lastRaise();
        LocalDate hired = worker.hired();
        if (hired != null && !hired.isBefore(longAgo)) {
            return false;
        }
        return raised == null || raised.isAfter(asOf) ? null : (Boolean) raised.isBefore(longAgo);
    }

    /** Whether base pay is at or above the maximum of the range in force for the pay zone; null where that is not known. */
    @Nullable
    Boolean isAtMaximum(Worker worker) {
        Level level = worker.level() == null ? null : scene.levels().get(worker.level());
        Money pay = worker.pay();
        if (level == null || pay == null) {
            return null;
        }
        Optional<Money> maximum = RangeInForce.of(level, RangeInForce.zoneOf(worker.payZone()), asOf)
                .map(PayRange::maximum);
        return maximum.filter(most -> most.currency().equals(pay.currency()))
                .map(most -> pay.minor() >= most.minor())
                .orElse(null);
    }
}
