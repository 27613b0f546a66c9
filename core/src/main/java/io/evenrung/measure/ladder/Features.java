package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.mobility.SwitchEdge;
import io.evenrung.measure.mobility.SwitchMeasures;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Commitment;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which of the five features the policy has. A written commitment decides; without one the facts on paper do where they need
 * no limit to; where they do not, a commitment that is known not to be written decides; else it is not known.
 */
final class Features {

    /**
     * One of the five.
     *
     * @param principle the principle by whose commitment it is adopted
     * @param onPaper what the facts on paper say of it; null where they leave it open
     */
    private record Candidate(String name, String principle, Function<Scene, @Nullable Boolean> onPaper) {}

    private static final List<Candidate> FIVE = List.of(
            new Candidate("equal reward", "pay.band-parity", Features::hasEqualRanges),
            new Candidate("formal influence", "voice.decision-rights", Features::hasInfluence),
            new Candidate("every role", "ladder.every-family", Features::isForEveryRole),
            new Candidate("visible projects", "work.visible-projects", scene -> null),
            new Candidate("fluidity", "mobility.two-way", Features::isFluid));

    private Features() {}

    static void measure(Scene scene, Sink sink) {
        for (Candidate candidate : FIVE) {
            Subject subject = Subject.organization(candidate.name());
            Commitment commitment = scene.organization()
                    .policy()
                    .commitmentTo(candidate.principle())
                    .orElse(null);
            Boolean onPaper = candidate.onPaper().apply(scene);
            if (commitment != null && (commitment.written() || onPaper == null)) {
                sink.add(feature(subject, commitment.written(), "by a written commitment"));
            } else if (onPaper != null) {
                sink.add(feature(subject, onPaper, "by the facts on paper"));
            } else {
                sink.add(
                        Feature.class,
                        subject,
                        Doubt.missing(
                                "whether the policy commits itself to this is not known",
                                Need.policy("policy.commitments." + candidate.principle())));
            }
        }
    }

    private static Feature feature(Subject subject, boolean adopted, String by) {
        return new Feature(subject, adopted, List.of(Operand.truth("adopted", adopted), Operand.text("decided", by)));
    }

    /** Yes if paired rungs have the very same ranges; how far apart is too far, a limit would have to say. */
    private static @Nullable Boolean hasEqualRanges(Scene scene) {
        boolean areEqual = !scene.pairs().isEmpty()
                && scene.pairs().stream().allMatch(pair -> {
                    Level ic = scene.levels().get(pair.individualContributor());
                    Level manager = scene.levels().get(pair.management());
                    return ic != null
                            && manager != null
                            && !ic.ranges().isEmpty()
                            && ic.ranges().equals(manager.ranges());
                });
        return areEqual ? true : null;
    }

    private static @Nullable Boolean hasInfluence(Scene scene) {
        Supplied<DecisionRight> rights = scene.organization().policy().decisionRights();
        return rights.isAbsent()
                ? null
                : (Boolean) rights.stream()
                        .anyMatch(right -> right.holders().stream().anyMatch(rung -> isIc(scene, rung)));
    }

    /** Yes if every family has both tracks, no if one goes without and no waiver says why; a waiver leaves it open. */
    private static @Nullable Boolean isForEveryRole(Scene scene) {
        Sink paths = new Sink();
        DualPaths.measure(scene, paths);
        Measurements found = paths.drain();
        List<DualPath> lacking = found.of(DualPath.class).stream()
                .filter(path -> path.missingTracks() > 0)
                .toList();
        if (lacking.stream().anyMatch(path -> !path.waived())) {
            return false;
        }
        boolean isOpen = found.unmeasured().stream().anyMatch(u -> u.doubt().kind() == Doubt.Kind.MISSING);
        return lacking.isEmpty() && !isOpen && !found.measures().isEmpty() ? true : null;
    }

    private static @Nullable Boolean isFluid(Scene scene) {
        Sink edges = new Sink();
        SwitchMeasures.measure(scene, edges);
        List<SwitchEdge> found = edges.drain().of(SwitchEdge.class);
        return found.isEmpty() ? null : (Boolean) found.stream().allMatch(SwitchEdge::written);
    }

    private static boolean isIc(Scene scene, LevelId rung) {
        return scene.kind(rung) == TrackKind.INDIVIDUAL_CONTRIBUTOR;
    }
}
