package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import io.evenrung.measure.scene.StandingDoubt;
import io.evenrung.model.Level;
import io.evenrung.model.RoleCharter;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What is written of the jobs of the senior IC rungs. */
final class SeniorRoles {

    /** One thing that may be written of a job. */
    private record Trait<M extends Measure>(
            Class<M> type,
            Function<RoleCharter, @Nullable Boolean> written,
            BiFunction<Subject, Boolean, M> maker,
            Doubt unknown) {}

    private static final List<Trait<?>> TRAITS = List.of(
            new Trait<>(
                    LeadershipCompetency.class,
                    RoleCharter::leadershipCompetency,
                    LeadershipCompetency::new,
                    Doubt.missing(
                            "whether leadership or influence is asked for is not known",
                            new Need("levels.csv", "leadership_competency"))),
            new Trait<>(
                    RequiredReports.class,
                    RoleCharter::requiresReports,
                    RequiredReports::new,
                    Doubt.missing(
                            "whether direct reports are required is not known",
                            new Need("levels.csv", "requires_reports"))));

    private SeniorRoles() {}

    static void measure(Scene scene, Sink sink) {
        for (Trait<?> trait : TRAITS) {
            boolean isUnknown = scene.organization().architecture().levels().stream()
                    .allMatch(level -> trait.written().apply(level.charter()) == null);
            if (isUnknown) {
                sink.add(trait.type(), Subject.organization(), trait.unknown());
            } else {
                scene.families().forEach(family -> family(scene, family, trait, sink));
            }
        }
    }

    private static void family(Scene scene, FamilyLadders family, Trait<?> trait, Sink sink) {
        Standing standing = Standing.of(scene, family);
        for (Level rung : standing.senior()) {
            Subject subject = Subject.level(rung.id());
            Boolean written = trait.written().apply(rung.charter());
            if (written == null) {
                sink.add(trait.type(), subject, trait.unknown());
            } else {
                sink.add(trait.maker().apply(subject, written));
            }
        }
        for (Level rung : standing.perhapsSenior()) {
            Doubt unplaced = StandingDoubt.between(standing, List.of(rung), family.management());
            if (unplaced != null) {
                sink.add(trait.type(), Subject.level(rung.id()), unplaced);
            }
        }
    }
}
