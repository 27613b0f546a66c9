package io.evenrung.measure.fact;

import io.evenrung.measure.RungPair;
import io.evenrung.measure.scene.RangeInForce;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ranges that somebody's pay is seen against, looked up once for each rung and pay zone. */
final class PayScale {

    /**
     * What pay on one rung in one pay zone is seen against.
     *
     * @param own the rung's own range; null where none is in force
     * @param paired midpoint of the rungs that it is paired with; null where they have none, or different ones
     */
    private record Scale(@Nullable PayRange own, @Nullable Money paired) {}

    private static final Scale NONE = new Scale(null, null);

    private final Scene scene;
    private final LocalDate asOf;
    private final Map<LevelId, List<LevelId>> counterparts = new HashMap<>();
    private final Map<LevelId, Map<String, Scale>> scales = new HashMap<>();

    PayScale(Scene scene) {
        this.scene = scene;
        this.asOf = scene.organization().asOf();
        for (RungPair pair : scene.pairs()) {
            counterparts
                    .computeIfAbsent(pair.individualContributor(), l -> new ArrayList<>())
                    .add(pair.management());
            counterparts
                    .computeIfAbsent(pair.management(), l -> new ArrayList<>())
                    .add(pair.individualContributor());
        }
    }

    /** Pay ÷ midpoint of the paired rung. */
    @Nullable
    Double compaRatio(@Nullable Money pay, @Nullable LevelId level, @Nullable String zone) {
        return ratio(pay, scale(level, zone).paired());
    }

    /** Pay ÷ midpoint of the own rung. */
    @Nullable
    Double ownCompaRatio(@Nullable Money pay, @Nullable LevelId level, @Nullable String zone) {
        PayRange own = scale(level, zone).own();
        return own == null ? null : ratio(pay, own.midpoint());
    }

    /** (pay − minimum) ÷ (maximum − minimum) of the own rung. */
    @Nullable
    Double penetration(@Nullable Money pay, @Nullable LevelId level, @Nullable String zone) {
        PayRange own = scale(level, zone).own();
        Money minimum = own == null ? null : own.minimum();
        Money maximum = own == null ? null : own.maximum();
        return pay == null
                        || minimum == null
                        || maximum == null
                        || !pay.currency().equals(minimum.currency())
                        || minimum.minor() == maximum.minor()
                ? null
                : Double.valueOf((double) (pay.minor() - minimum.minor()) / (maximum.minor() - minimum.minor()));
    }

    /** Rounded once: amounts are whole numbers far below 2⁵³. Null of different currencies, and over nothing. */
    static @Nullable Double ratio(@Nullable Money of, @Nullable Money base) {
        return of == null
                        || base == null
                        || !base.isPositive()
                        || !of.currency().equals(base.currency())
                ? null
                : Double.valueOf((double) of.minor() / base.minor());
    }

    private Scale scale(@Nullable LevelId level, @Nullable String payZone) {
        if (level == null) {
            return NONE;
        }
        return scales.computeIfAbsent(level, l -> new HashMap<>())
                .computeIfAbsent(RangeInForce.zoneOf(payZone), zone -> lookUp(level, zone));
    }

    private Scale lookUp(LevelId level, String zone) {
        Set<Optional<Money>> midpoints = new HashSet<>();
        for (LevelId counterpart : counterparts.getOrDefault(level, List.of())) {
            midpoints.add(range(counterpart, zone).map(PayRange::midpoint));
        }
        Money paired = midpoints.size() == 1 ? midpoints.iterator().next().orElse(null) : null;
        return new Scale(range(level, zone).orElse(null), paired);
    }

    private Optional<PayRange> range(LevelId id, String zone) {
        Level level = scene.levels().get(id);
        return level == null ? Optional.empty() : RangeInForce.of(level, zone, asOf);
    }
}
