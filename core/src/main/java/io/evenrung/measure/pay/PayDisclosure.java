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

/**
 * Complementary suppression: where the figures of a single stratum are too small to be shown and the pooled figure is shown,
 * theirs would follow by subtraction. The figures of the smallest other stratum are then withheld too.
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
    private final Optional<Place> withheld;

    private PayDisclosure(RungGroups groups, Optional<Place> withheld) {
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
        for (PayStratum stratum : strata.strata()) {
            people.merge(
                    new Place(stratum.key().group(), stratum.key().zone()),
                    stratum.icPeople() + stratum.managerPeople(),
                    Long::sum);
        }
        boolean oneFollows = !strata.isBelow(scene.minimumCell())
                && people.keySet().stream().filter(small::contains).count() == 1;
        Optional<Place> smallest =
                people.keySet().stream().filter(place -> !small.contains(place)).min(Comparator.comparing(people::get));
        return new PayDisclosure(groups, oneFollows ? smallest : Optional.empty());
    }

    boolean isWithheld(RungPair pair, String zone) {
        return withheld.equals(Optional.of(place(pair, zone, groups)));
    }

    private static Place place(RungPair pair, String zone, RungGroups groups) {
        return new Place(groups.groupOf(pair.individualContributor()).orElseThrow(), zone);
    }
}
