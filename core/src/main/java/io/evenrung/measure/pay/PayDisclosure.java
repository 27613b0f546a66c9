package io.evenrung.measure.pay;

import io.evenrung.measure.RungPair;
import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.LevelId;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Complementary suppression: where the figures of some strata are too small to be shown, even together, and the pooled figure
 * is shown, theirs would follow by subtraction. The figures of the smallest other stratum are then withheld too; where there is
 * no other, those that are shown of the same one.
 */
final class PayDisclosure {

    /** Rungs that are compared with one another, in one pay zone. */
    private record Place(LevelId group, String zone) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int byGroup = group.compareTo(other.group);
            return byGroup != 0 ? byGroup : zone.compareTo(other.zone);
        }
    }

    private final RungGroups groups;
    private final Set<Place> withheld;

    private PayDisclosure(RungGroups groups, Set<Place> withheld) {
        this.groups = groups;
        this.withheld = withheld;
    }

    static PayDisclosure of(Scene scene, Payrolls payrolls, RungGroups groups, PayStrata strata) {
        Set<Place> small = new HashSet<>();
        for (RungPair pair : scene.pairs()) {
            for (String zone : payrolls.zones(pair)) {
                if (payrolls.at(pair.individualContributor(), zone).paid() < scene.minimumCell()
                        || payrolls.at(pair.management(), zone).paid() < scene.minimumCell()) {
                    small.add(place(pair, zone, groups));
                }
            }
        }
        SortedMap<Place, Long> people = new TreeMap<>();
        long hiddenIcs = 0;
        long hiddenManagers = 0;
        for (PayStratum stratum : strata.strata()) {
            Place place = new Place(stratum.key().group(), stratum.key().zone());
            people.merge(place, stratum.icPeople() + stratum.managerPeople(), Long::sum);
            hiddenIcs += small.contains(place) ? stratum.icPeople() : 0;
            hiddenManagers += small.contains(place) ? stratum.managerPeople() : 0;
        }
        Set<Place> hidden = new TreeSet<>(people.keySet());
        hidden.retainAll(small);
        // a place with a small rung may hold large ones beside it: by itself it follows whatever its sums are
        boolean follows = !strata.isBelow(scene.minimumCell())
                && (hidden.size() == 1
                        || (!hidden.isEmpty() && Math.min(hiddenIcs, hiddenManagers) < scene.minimumCell()));
        if (!follows) {
            return new PayDisclosure(groups, Set.of());
        }
        Optional<Place> smallest =
                people.keySet().stream().filter(place -> !small.contains(place)).min(Comparator.comparing(people::get));
        return new PayDisclosure(groups, smallest.map(Set::of).orElse(hidden));
    }

    boolean isWithheld(RungPair pair, String zone) {
        return withheld.contains(place(pair, zone, groups));
    }

    private static Place place(RungPair pair, String zone, RungGroups groups) {
        return new Place(groups.groupOf(pair.individualContributor()).orElseThrow(), zone);
    }
}
