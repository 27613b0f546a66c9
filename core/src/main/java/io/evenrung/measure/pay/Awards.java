package io.evenrung.measure.pay;

import io.evenrung.measure.scene.RangeInForce;
import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Awards of one kind to the people at work on paired rungs on the as-of date, from one pass over the workforce. An award of 0
 * is none.
 */
final class Awards {

    /** How many people of one track were given one. */
    static final class Side {

        private long given;
        private long none;
        private long unknown;

        long given() {
            return given;
        }

        long none() {
            return none;
        }

        /** People of whom it is not known. */
        long unknown() {
            return unknown;
        }

        /** Of those of whom it is known. */
        double shareGiven() {
            return (double) given / (given + none);
        }

        private void count(@Nullable Money award) {
            if (award == null) {
                unknown++;
            } else if (award.isPositive()) {
                given++;
            } else {
                none++;
            }
        }
    }

    private final SortedMap<PayStratum.Key, PayStratum> strata = new TreeMap<>();
    private final Side ics = new Side();
    private final Side managers = new Side();

    private Awards() {}

    static Awards of(Scene scene, Function<Worker, @Nullable Money> award) {
        Awards awards = new Awards();
        RungGroups groups = RungGroups.of(scene);
        for (Worker worker : scene.organization().practice().workers()) {
            LevelId level = worker.level();
            LevelId group = level == null ? null : groups.groupOf(level).orElse(null);
            if (group != null && worker.isAtWorkOn(scene.organization().asOf())) {
                boolean isIc = scene.kind(level) == TrackKind.INDIVIDUAL_CONTRIBUTOR;
                awards.add(group, isIc, RangeInForce.zoneOf(worker.payZone()), award.apply(worker));
            }
        }
        return awards;
    }

    private void add(LevelId group, boolean isIc, String zone, @Nullable Money award) {
        (isIc ? ics : managers).count(award);
        if (award != null && award.isPositive()) {
            PayStratum.Key key =
                    new PayStratum.Key(group, zone, award.currency().getCurrencyCode());
            PayStratum stratum = strata.computeIfAbsent(key, PayStratum::new);
            List<Payroll> side = isIc ? stratum.ics() : stratum.managers();
            if (side.isEmpty()) {
                side.add(new Payroll(award.currency()));
            }
            side.get(0).addPerson(award);
        }
    }

    Side ics() {
        return ics;
    }

    Side managers() {
        return managers;
    }

    /** Awards that can be compared: of people on rungs that pairs join, in one pay zone and one currency. */
    List<PayStratum> comparable() {
        return strata.values().stream().filter(PayStratum::hasBoth).toList();
    }
}
