package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import io.evenrung.measure.scene.StandingDoubt;
import io.evenrung.model.Decision;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Level;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who may decide, and who does. */
final class DecisionRights {

    private static final Doubt NO_RIGHTS =
            Doubt.missing("who holds which decision right is not known", Need.policy("policy.decision_rights"));

    private DecisionRights() {}

    static void measure(Scene scene, Sink sink) {
        Supplied<DecisionRight> rights = scene.organization().policy().decisionRights();
        if (rights.isAbsent()) {
            sink.add(RungDecisionRights.class, Subject.organization(), NO_RIGHTS);
            sink.add(DecisionShare.class, Subject.organization(), NO_RIGHTS);
            return;
        }
        for (FamilyLadders family : scene.families()) {
            written(scene, family, rights, sink);
        }
        lived(scene, rights, sink);
    }

    private static void written(Scene scene, FamilyLadders family, Supplied<DecisionRight> rights, Sink sink) {
        Standing standing = Standing.of(scene, family);
        for (Level rung : standing.senior()) {
            long held = rights.stream()
                    .filter(right -> right.holders().contains(rung.id()))
                    .count();
            sink.add(new RungDecisionRights(
                    Subject.level(rung.id()),
                    Math.toIntExact(held),
                    rights.values().size()));
        }
        for (Level rung : standing.perhapsSenior()) {
            Doubt unplaced = StandingDoubt.between(standing, List.of(rung), family.management());
            if (unplaced != null) {
                sink.add(RungDecisionRights.class, Subject.level(rung.id()), unplaced);
            }
        }
    }

    private static void lived(Scene scene, Supplied<DecisionRight> rights, Sink sink) {
        Practice practice = scene.organization().practice();
        if (practice.decisions().isAbsent()) {
            sink.add(
                    DecisionShare.class,
                    Subject.organization(),
                    Doubt.missing("who decided what is not known", new Need("decisions.csv", "decided_by")));
            return;
        }
        if (practice.workers().isAbsent()) {
            sink.add(
                    DecisionShare.class,
                    Subject.organization(),
                    Doubt.missing(
                            "on which rung those stand who decided is not known",
                            new Need("workers.csv", "worker_id")));
            return;
        }
        Map<String, Boolean> heldByIcs = new HashMap<>();
        for (DecisionRight right : rights) {
            if (!right.holders().isEmpty()) {
                heldByIcs.put(
                        right.id(),
                        right.holders().stream().anyMatch(h -> scene.kind(h) == TrackKind.INDIVIDUAL_CONTRIBUTOR));
            }
        }
        LocalDate asOf = scene.organization().asOf();
        LocalDate after = asOf.minusMonths(scene.settings().whole(Setting.WINDOW_MONTHS));
        List<Decision> decisions = practice.decisions().stream()
                .filter(d -> d.date().isAfter(after) && !d.date().isAfter(asOf))
                .filter(d -> heldByIcs.containsKey(d.right()))
                .toList();
        if (decisions.isEmpty()) {
            sink.add(
                    DecisionShare.class,
                    Subject.organization(),
                    Doubt.inapplicable("no decision of the window has a right with written holders"));
            return;
        }
        Roster roster = Roster.of(scene, decisions.stream().map(Decision::decidedBy));
        int written = 0;
        int lived = 0;
        int unknown = 0;
        for (Decision decision : decisions) {
            TrackKind kind = roster.kindOf(decision.decidedBy());
            written += heldByIcs.getOrDefault(decision.right(), false) ? 1 : 0;
            lived += kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? 1 : 0;
            unknown += kind == null ? 1 : 0;
        }
        sink.add(DecisionShare.of(decisions.size(), written, lived, unknown));
    }
}
