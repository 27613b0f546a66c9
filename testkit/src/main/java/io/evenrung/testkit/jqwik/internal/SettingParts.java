package io.evenrung.testkit.jqwik.internal;

import io.evenrung.measure.Setting;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;

/** What an organisation sets for itself: in a small one, that small groups are judged too. */
final class SettingParts {

    private SettingParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                draws.maybe(small(Setting.MINIMUM_MANAGERS, 5)),
                draws.maybe(small(Setting.HUB_HEADS, 20)),
                draws.maybe(small(Setting.MINIMUM_CELL, 1)));
    }

    private static Arbitrary<Part> small(Setting setting, int value) {
        return Draws.flag().map(set -> (organization, cast) -> {
            SortedMap<String, Double> limits = new TreeMap<>(organization.limits());
            if (set) {
                limits.put(setting.id(), (double) value);
            }
            return organization.withLimits(limits);
        });
    }
}
