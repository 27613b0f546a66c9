package io.evenrung.measure.fact;

import io.evenrung.measure.RungPair;
import io.evenrung.measure.fact.LevelChange.Direction;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.RungOrder;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where a change from one rung to another leads, looked up once for each two rungs. */
final class Paths {

    /**
     * From one rung to another.
     *
     * @param direction null where nothing orders the two
     * @param skipped rungs of the ladder between; 0 unless it leads up in one ladder; null where that is not known
     */
    record Path(@Nullable Direction direction, @Nullable Integer skipped) {}

    private final Scene scene;
    private final RungOrder order;
    private final Map<String, FamilyLadders> families = new HashMap<>();
    private final Set<List<LevelId>> pairs = new HashSet<>();
    private final Map<List<LevelId>, Path> known = new HashMap<>();

    Paths(Scene scene) {
        this.scene = scene;
        this.order = new RungOrder(scene);
        scene.families().forEach(family -> families.put(family.id(), family));
        for (RungPair pair : scene.pairs()) {
            pairs.add(List.of(pair.individualContributor(), pair.management()));
            pairs.add(List.of(pair.management(), pair.individualContributor()));
        }
    }

    Path between(LevelId from, LevelId to) {
        return known.computeIfAbsent(List.of(from, to), ends -> find(from, to));
    }

    private Path find(LevelId from, LevelId to) {
        boolean isOneLadder =
                from.track() != null && from.family().equals(to.family()) && Objects.equals(from.track(), to.track());
        if (isOneLadder) {
            Direction direction = order.compare(to, from).map(Paths::direction).orElse(null);
            boolean isDownOrLevel = direction == Direction.DOWN || direction == Direction.SIDEWAYS;
            return new Path(direction, isDownOrLevel ? Integer.valueOf(0) : skipped(from, to));
        }
        if (pairs.contains(List.of(from, to))) {
            return new Path(Direction.SIDEWAYS, 0);
        }
        Level left = scene.levels().get(from);
        Level entered = scene.levels().get(to);
        String before = left == null ? null : left.grade();
        String after = entered == null ? null : entered.grade();
        Optional<Integer> rise = before == null || after == null
                ? Optional.empty()
                : scene.grades().compare(after, before);
        return new Path(rise.map(Paths::direction).orElse(null), 0);
    }

    /** Rungs of the ladder between two; null where one of them cannot be compared. */
    private @Nullable Integer skipped(LevelId from, LevelId to) {
        FamilyLadders family = families.get(from.family());
        List<Level> ladder = family == null || from.track() == null
                ? List.of()
                : family.byTrack().getOrDefault(from.track(), List.of());
        if (order.compare(from, to).isEmpty()) {
            return null;
        }
        int between = 0;
        for (Level rung : ladder) {
            Optional<Integer> overFrom = order.compare(rung.id(), from);
            Optional<Integer> overTo = order.compare(rung.id(), to);
            if (overFrom.isEmpty() || overTo.isEmpty()) {
                return null;
            }
            between += overFrom.get() > 0 && overTo.get() < 0 ? 1 : 0;
        }
        return between;
    }

    private static Direction direction(int rise) {
        return rise > 0 ? Direction.UP : rise < 0 ? Direction.DOWN : Direction.SIDEWAYS;
    }
}
