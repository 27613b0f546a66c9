package io.evenrung.measure.voice;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Teams;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Supplied;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who leads large units beside whom. */
final class UnitDyads {

    private static final Need LEAD = new Need("units.csv", "lead_id");
    private static final Need COUNTERPART = new Need("units.csv", "counterpart_id");
    private static final Need HEADCOUNT = new Need("units.csv", "headcount");

    private final Scene scene;
    private final Roster roster;

    private UnitDyads(Scene scene, Supplied<OrganizationalUnit> units) {
        this.scene = scene;
        this.roster = Roster.of(scene, units.stream().flatMap(u -> Stream.of(u.lead(), u.counterpart())));
    }

    static void measure(Scene scene, Sink sink) {
        Supplied<OrganizationalUnit> units =
                scene.organization().practice().structure().units();
        if (units.isAbsent()) {
            none(sink, Doubt.missing("who leads which unit is not known", LEAD, COUNTERPART, HEADCOUNT));
            return;
        }
        int least = scene.settings().whole(Setting.DYAD_HEADS);
        UnitDyads dyads = new UnitDyads(scene, units);
        Teams teams = Teams.of(scene);
        Tally.Counter counter = Tally.high(
                "units of " + least + " or more people",
                "led by two people of the same grade",
                LEAD,
                HEADCOUNT,
                new Need("workers.csv", "job_code"),
                new Need("levels.csv", "grade"));
        for (OrganizationalUnit unit : units) {
            Long heads = teams.headcount(unit);
            if (heads == null) {
                counter.add(null);
            } else if (heads >= least) {
                counter.add(dyads.isPair(unit));
            }
        }
        Tally tally = counter.tally();
        if (tally.total() > 0 && units.stream().allMatch(u -> u.counterpart() == null)) {
            none(sink, Doubt.missing("of no unit is it known who leads beside the lead", COUNTERPART));
        } else {
            new Shares(scene, sink).ofThings(Dyads.class, Subject.organization(), tally, Dyads::new);
        }
    }

    /** Null where it is not known. A seat whose holder is not at work is empty. */
    private @Nullable Boolean isPair(OrganizationalUnit unit) {
        String lead = unit.lead();
        String counterpart = unit.counterpart();
        if (counterpart == null || counterpart.equals(lead) || roster.isAway(counterpart)) {
            return false;
        }
        if (lead != null && roster.isAway(lead)) {
            return false;
        }
        LevelId first = roster.levelOf(lead);
        LevelId second = roster.levelOf(counterpart);
        if (first == null || second == null) {
            return null;
        }
        return areLevel(first, second);
    }

    private @Nullable Boolean areLevel(LevelId first, LevelId second) {
        if (first.equals(second)) {
            return true;
        }
        Set<LevelId> both = Set.of(first, second);
        boolean paired = scene.pairs().stream()
                .anyMatch(pair -> both.contains(pair.individualContributor()) && both.contains(pair.management()));
        if (paired) {
            return true;
        }
        Level a = scene.levels().get(first);
        Level b = scene.levels().get(second);
        if (a == null || b == null || a.grade() == null || b.grade() == null) {
            return null;
        }
        Optional<Integer> order = scene.grades().compare(a.grade(), b.grade());
        return order.isEmpty() ? null : Boolean.valueOf(order.get() == 0);
    }

    private static void none(Sink sink, Doubt doubt) {
        sink.add(Dyads.class, Subject.organization(), doubt);
    }
}
