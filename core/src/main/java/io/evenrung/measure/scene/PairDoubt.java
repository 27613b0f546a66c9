package io.evenrung.measure.scene;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import java.util.Optional;
import java.util.stream.Stream;

/** Why there is no rung pair to compare. */
public final class PairDoubt {

    private PairDoubt() {}

    /** Empty if there are pairs. */
    public static Optional<Doubt> of(Scene scene) {
        if (!scene.pairs().isEmpty()) {
            return Optional.empty();
        }
        if (scene.organization().architecture().levels().isAbsent()) {
            return Optional.of(Doubt.missing("no levels were supplied", new Need("levels.csv", "job_level")));
        }
        if (!scene.hasTracks()) {
            return Optional.of(scene.noTracks());
        }
        if (scene.families().stream().noneMatch(FamilyLadders::hasBothTracks)) {
            return Optional.of(Doubt.inapplicable("no job family has rungs on both tracks"));
        }
        boolean gradesAreMissing = scene.families().stream()
                .filter(FamilyLadders::hasBothTracks)
                .flatMap(family -> Stream.concat(family.individualContributor().stream(), family.management().stream()))
                .anyMatch(level -> level.grade() == null);
        return Optional.of(
                gradesAreMissing
                        ? Doubt.missing(
                                "no rung of the individual-contributor track is paired with one of the management track",
                                Need.policy("pairs"),
                                new Need("levels.csv", "grade"))
                        : Doubt.inapplicable("no rung of one track is declared equivalent to, or carries the grade of,"
                                + " a rung of the other"));
    }
}
