package io.evenrung.measure.work;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.people.Nobody;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Roster;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.Standing;
import io.evenrung.model.Goal;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Practice;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Takes the measures of whose work the goals of the company are. */
public final class GoalMeasures {

    private static final Need OWNER = new Need("goals.csv", "owner_id");
    private static final Need DOERS = new Need("goals.csv", "doers");
    private static final Need JOB = new Need("workers.csv", "job_code");

    private final Scene scene;
    private final Sink sink;
    private final List<Goal> goals;

    private GoalMeasures(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        this.goals = scene.organization().practice().development().goals().stream()
                .filter(goal -> goal.scope() == Goal.Scope.COMPANY)
                .toList();
    }

    @SuppressWarnings("exports") // called by the catalogue alone
    public static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        GoalMeasures measures = new GoalMeasures(scene, sink);
        if (!scene.hasTracks()) {
            measures.none(CompanyGoalLinks.class, scene.noTracks());
            measures.none(IcOwnedGoals.class, scene.noTracks());
        } else if (practice.development().goals().isAbsent()
                || practice.workers().isAbsent()) {
            measures.missing(practice);
        } else if (measures.goals.isEmpty()) {
            Doubt doubt = Doubt.inapplicable("there are no company goals");
            measures.none(CompanyGoalLinks.class, doubt);
            measures.none(IcOwnedGoals.class, doubt);
        } else {
            measures.links();
            measures.owners();
        }
    }

    private void missing(Practice practice) {
        List<Need> owned = new ArrayList<>();
        List<Need> linked = new ArrayList<>();
        if (practice.development().goals().isAbsent()) {
            owned.addAll(List.of(new Need("goals.csv", "scope"), OWNER));
            linked.addAll(List.of(new Need("goals.csv", "scope"), OWNER, DOERS));
        }
        if (practice.workers().isAbsent()) {
            owned.add(JOB);
            linked.add(JOB);
        }
        String reason = "who owns company goals, or works on them, is not known";
        none(CompanyGoalLinks.class, Doubt.missing(reason, linked.toArray(Need[]::new)));
        none(IcOwnedGoals.class, Doubt.missing(reason, owned.toArray(Need[]::new)));
    }

    private void links() {
        Set<LevelId> senior = new HashSet<>();
        Set<LevelId> perhapsSenior = new HashSet<>();
        for (FamilyLadders family : scene.families()) {
            Standing standing = Standing.of(scene, family);
            standing.senior().stream().map(Level::id).forEach(senior::add);
            standing.perhapsSenior().stream().map(Level::id).forEach(perhapsSenior::add);
        }
        Set<String> named = new HashSet<>();
        for (Goal goal : goals) {
            String owner = goal.owner();
            if (owner != null) {
                named.add(owner);
            }
            List<String> doers = goal.doers();
            named.addAll(doers == null ? List.of() : doers);
        }
        long linked = 0;
        long unlinked = 0;
        long perhaps = 0;
        for (Worker worker : scene.organization().practice().workers()) {
            LevelId level = worker.level();
            if (level != null && worker.isAtWorkOn(scene.organization().asOf())) {
                boolean isSenior = senior.contains(level);
                linked += isSenior && named.contains(worker.id()) ? 1 : 0;
                unlinked += isSenior && !named.contains(worker.id()) ? 1 : 0;
                perhaps += perhapsSenior.contains(level) ? 1 : 0;
            }
        }
        long open = Math.min(unlinked, unnamed());
        List<Need> needs = new ArrayList<>(List.of(OWNER, DOERS));
        if (perhaps > 0) {
            needs.addAll(List.of(new Need("levels.csv", "grade"), Need.policy("pairs")));
        }
        Tally tally = new Tally(
                perhaps == 0 ? "senior ICs" : "ICs who are or may be senior",
                "linked to a company goal",
                linked,
                unlinked - open,
                open + perhaps,
                Tally.Aim.HIGH,
                needs);
        boolean areThereRungs = senior.size() + perhapsSenior.size() > 0;
        if (areThereRungs && tally.total() == 0) {
            none(CompanyGoalLinks.class, Nobody.on(scene, "there are no senior ICs"));
        } else {
            new Shares(scene, sink)
                    .ofPeople(CompanyGoalLinks.class, Subject.organization(), tally, CompanyGoalLinks::new);
        }
    }

    /** How many people more may own a company goal or work on one: any number, where the doers of one are not known. */
    private long unnamed() {
        return goals.stream().anyMatch(goal -> goal.doers() == null)
                ? Long.MAX_VALUE
                : goals.stream().filter(goal -> goal.owner() == null).count();
    }

    private void owners() {
        Roster roster = Roster.of(scene, goals.stream().map(Goal::owner));
        int owned = 0;
        int unknown = 0;
        for (Goal goal : goals) {
            String owner = goal.owner();
            TrackKind kind = roster.kindOf(owner);
            if (owner != null && roster.isAway(owner)) {
                continue;
            }
            unknown += kind == null ? 1 : 0;
            owned += kind == TrackKind.INDIVIDUAL_CONTRIBUTOR ? 1 : 0;
        }
        if (unknown == goals.size()) {
            boolean areNamed = goals.stream().map(Goal::owner).anyMatch(Objects::nonNull);
            none(
                    IcOwnedGoals.class,
                    Doubt.missing(
                            "of no company goal is it known on which track its owner is", areNamed ? JOB : OWNER));
        } else {
            sink.add(new IcOwnedGoals(Subject.organization(), goals.size(), owned + unknown, unknown));
        }
    }

    private void none(Class<? extends Measure> type, Doubt doubt) {
        sink.add(type, Subject.organization(), doubt);
    }
}
