package io.evenrung.testkit.builder;

import io.evenrung.model.DecisionRight;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Policy;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.testkit.healthy.Healthy;
import java.util.ArrayList;
import java.util.List;

/** The written side of an organisation that is being built: the ladders of the healthy organisation, as many and as high as wanted. */
final class Ladders {

    private static final int HIGHEST_PAIR_OF_HEALTHY = 4;

    private Ladders() {}

    static JobArchitecture architecture(Plan plan, Organization healthy) {
        List<Level> levels = new ArrayList<>();
        for (String family : plan.families()) {
            for (int rank = 1; rank <= Person.JUNIOR_RUNGS; rank++) {
                levels.add(rung(Person.junior(family, rank, 0), healthy));
            }
            for (int pair = 1; pair <= plan.rungs(); pair++) {
                levels.add(rung(Person.onPair(family, false, pair, 0), healthy));
                levels.add(rung(Person.onPair(family, true, pair, 0), healthy));
            }
        }
        return new JobArchitecture(
                List.of(Track.individualContributor("ic"), Track.management("management")),
                plan.families().stream().map(JobFamily::of).toList(),
                Supplied.of(levels),
                List.of(),
                true,
                GradeScale.numeric());
    }

    /** Everything but its name, grade and range is that of the healthy organisation's rung. */
    private static Level rung(Person on, Organization healthy) {
        int known = on.isManager()
                ? Math.min(on.rank(), HIGHEST_PAIR_OF_HEALTHY)
                : Math.min(on.rank(), HIGHEST_PAIR_OF_HEALTHY + Person.JUNIOR_RUNGS);
        LevelId like = on.isManager() ? Healthy.manager(known) : Healthy.ic(known);
        Level example = healthy.architecture().levels().stream()
                .filter(level -> level.id().equals(like))
                .findFirst()
                .orElseThrow();
        LevelId id = on.level();
        return new Level(
                id,
                id.code(),
                Integer.toString(on.grade()),
                on.rank(),
                List.of(PayRange.of(Healthy.pay(on.grade(), 80), Healthy.pay(on.grade(), 120))),
                example.criteria(),
                example.siteBound(),
                example.charter());
    }

    static Policy policy(Plan plan, Organization healthy) {
        List<LevelId> seniorIcs = new ArrayList<>();
        List<LevelId> managers = new ArrayList<>();
        List<ManagementEntry> entries = new ArrayList<>();
        for (String family : plan.families()) {
            for (int pair = 1; pair <= plan.rungs(); pair++) {
                seniorIcs.add(Person.onPair(family, false, pair, 0).level());
                managers.add(Person.onPair(family, true, pair, 0).level());
            }
            entries.add(new ManagementEntry(
                    family, Person.onPair(family, false, 1, 0).level()));
        }
        return healthy.policy()
                .withDecisionRights(Supplied.of(List.of(
                        new DecisionRight("design", "Choice of design", seniorIcs),
                        new DecisionRight("budget", "Budget of a team", managers))))
                .withManagementEntries(Supplied.of(entries));
    }
}
