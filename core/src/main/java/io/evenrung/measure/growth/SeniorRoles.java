package io.evenrung.measure.growth;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.people.Nobody;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import io.evenrung.measure.scene.StandingDoubt;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.Succession;
import io.evenrung.model.Worker;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds the successors of the roles on senior IC rungs, and the rungs with people on them and no role planned for. */
final class SeniorRoles {

    private static final Need ROLE = new Need("succession.csv", "role");

    private final Scene scene;
    private final Sink sink;
    private final SortedSet<LevelId> senior = new TreeSet<>();
    private final SortedMap<LevelId, Doubt> perhapsSenior = new TreeMap<>();

    private SeniorRoles(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        for (FamilyLadders family : scene.families()) {
            Standing standing = Standing.of(scene, family);
            standing.senior().forEach(rung -> senior.add(rung.id()));
            for (Level rung : standing.perhapsSenior()) {
                Doubt doubt = StandingDoubt.between(standing, List.of(rung), family.management());
                perhapsSenior.put(rung.id(), doubt == null ? StandingDoubt.ungraded(List.of(rung)) : doubt);
            }
        }
    }

    static void measure(Scene scene, Sink sink) {
        Subject subject = Subject.organization();
        if (!scene.hasTracks()) {
            sink.add(RoleSuccession.class, subject, scene.noTracks());
            return;
        }
        SeniorRoles roles = new SeniorRoles(scene, sink);
        if (roles.senior.isEmpty() && roles.perhapsSenior.isEmpty()) {
            sink.add(
                    RoleSuccession.class,
                    subject,
                    Doubt.inapplicable("no IC rung stands at or above a management rung"));
        } else if (scene.organization().practice().structure().successions().isAbsent()) {
            sink.add(
                    RoleSuccession.class,
                    subject,
                    Doubt.missing(
                            "it is not known who could follow in senior IC roles",
                            ROLE,
                            new Need("succession.csv", "successors")));
        } else {
            roles.count();
        }
    }

    private void count() {
        Set<LevelId> planned = new HashSet<>();
        for (Succession plan : scene.organization().practice().structure().successions()) {
            Doubt doubt = perhapsSenior.get(plan.level());
            if (senior.contains(plan.level())) {
                sink.add(new RoleSuccession(
                        Subject.role(plan.role()),
                        plan.successors(),
                        List.of(
                                Operand.text("rung", plan.level().label()),
                                Operand.count("successors named", plan.successors()))));
            } else if (doubt != null) {
                sink.add(RoleSuccession.class, Subject.role(plan.role()), doubt);
            } else {
                continue;
            }
            planned.add(plan.level());
        }
        Practice practice = scene.organization().practice();
        if (planned.isEmpty() && practice.workers().isAbsent()) {
            sink.add(
                    RoleSuccession.class,
                    Subject.organization(),
                    Doubt.missing("no role on a senior IC rung is planned for", ROLE));
            return;
        }
        SortedSet<LevelId> unplanned = unplanned(planned);
        if (planned.isEmpty() && unplanned.isEmpty()) {
            sink.add(
                    RoleSuccession.class,
                    Subject.organization(),
                    Nobody.on(scene, "nobody stands on a senior IC rung"));
        }
        Doubt noRole = Doubt.missing("there are people on this senior IC rung, and no role on it is planned for", ROLE);
        unplanned.forEach(
                rung -> sink.add(RoleSuccession.class, Subject.level(rung), perhapsSenior.getOrDefault(rung, noRole)));
    }

    /** Rungs that are or may be senior, with people at work on them, on which no role is planned for. */
    private SortedSet<LevelId> unplanned(Set<LevelId> planned) {
        SortedSet<LevelId> held = new TreeSet<>();
        for (Worker worker : scene.organization().practice().workers()) {
            LevelId rung = worker.level();
            if (rung != null
                    && (senior.contains(rung) || perhapsSenior.containsKey(rung))
                    && !planned.contains(rung)
                    && worker.isAtWorkOn(scene.organization().asOf())) {
                held.add(rung);
            }
        }
        return held;
    }
}
