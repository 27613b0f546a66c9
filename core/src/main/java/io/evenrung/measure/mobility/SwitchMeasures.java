package io.evenrung.measure.mobility;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Level;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Takes the measures of what is written of switching tracks. */
public final class SwitchMeasures {

    private SwitchMeasures() {}

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        edges(scene, sink);
        ReturnRight right = scene.organization().policy().returnRight();
        if (right == null) {
            sink.add(
                    ReturnTerms.class,
                    Subject.organization(),
                    Doubt.missing(
                            "whether a new manager may go back is not known", Need.policy("policy.return_right")));
        } else {
            sink.add(ReturnTerms.of(right));
        }
    }

    private static void edges(Scene scene, Sink sink) {
        Supplied<SwitchRule> rules = scene.organization().policy().switchRules();
        if (!scene.hasTracks()) {
            sink.add(SwitchEdge.class, Subject.organization(), scene.noTracks());
        } else if (rules.isAbsent()) {
            sink.add(
                    SwitchEdge.class,
                    Subject.organization(),
                    Doubt.missing(
                            "which ways between the tracks are written is not known", Need.policy("policy.switching")));
        } else {
            for (FamilyLadders family : scene.families()) {
                if (family.hasBothTracks()) {
                    Set<String> ic = tracks(family.individualContributor());
                    Set<String> management = tracks(family.management());
                    sink.add(edge(family, ic, management, rules));
                    sink.add(edge(family, management, ic, rules));
                }
            }
        }
    }

    private static SwitchEdge edge(FamilyLadders family, Set<String> from, Set<String> to, Supplied<SwitchRule> rules) {
        List<SwitchRule> leading = rules.stream()
                .filter(r -> r.family() == null || r.family().equals(family.id()))
                .filter(r -> from.contains(r.fromTrack()) && to.contains(r.toTrack()))
                .toList();
        Set<String> closed = new TreeSet<>(from);
        leading.forEach(rule -> closed.remove(rule.fromTrack()));
        Subject subject = Subject.switchOf(family.id(), String.join(" or ", from), String.join(" or ", to));
        return SwitchEdge.of(subject, leading.size(), List.copyOf(closed));
    }

    private static Set<String> tracks(List<Level> rungs) {
        Set<String> tracks = new TreeSet<>();
        for (Level rung : rungs) {
            String track = rung.id().track();
            if (track != null) {
                tracks.add(track);
            }
        }
        return tracks;
    }
}
