package io.evenrung.testkit;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Small changes to an organisation, said in few words. */
public final class Change {

    private Change() {}

    public static UnaryOperator<Organization> level(LevelId id, UnaryOperator<Level> change) {
        return levels(level -> level.id().equals(id) ? change.apply(level) : level);
    }

    public static UnaryOperator<Organization> levels(UnaryOperator<Level> change) {
        return architecture(a -> a.levels().stream().map(change).toList(), List.of());
    }

    public static UnaryOperator<Organization> only(Predicate<Level> kept) {
        return o -> architecture(a -> a.levels().stream().filter(kept).toList(), List.of())
                .apply(o.withPractice(Practice.unknown())
                        .withPolicy(o.policy()
                                .withDecisionRights(Supplied.absent())
                                .withManagementEntries(Supplied.absent())));
    }

    /** Takes the track away from some levels; what referred to them goes too. */
    public static UnaryOperator<Organization> untracked(Predicate<Level> which) {
        UnaryOperator<Level> change = level -> {
            LevelId id = level.id();
            return which.test(level)
                    ? Level.of(new LevelId(id.family(), null, id.code())).withGrade(level.grade())
                    : level;
        };
        return o -> levels(change).apply(only(level -> true).apply(o));
    }

    public static UnaryOperator<Organization> pairs(List<LevelPair> pairs) {
        return architecture(a -> a.levels().values(), pairs);
    }

    public static UnaryOperator<Organization> policy(UnaryOperator<Policy> change) {
        return o -> o.withPolicy(change.apply(o.policy()));
    }

    public static UnaryOperator<Organization> practice(UnaryOperator<Practice> change) {
        return o -> o.withPractice(change.apply(o.practice()));
    }

    public static UnaryOperator<Organization> workers(UnaryOperator<Worker> change) {
        return practice(p -> p.withWorkers(each(p.workers(), change)));
    }

    public static UnaryOperator<Organization> workersWhere(Predicate<Worker> kept) {
        return practice(p -> p.withWorkers(where(p.workers(), kept)));
    }

    public static <T> Supplied<T> each(Supplied<T> facts, UnaryOperator<T> change) {
        return Supplied.of(facts.stream().map(change).toList());
    }

    public static <T> Supplied<T> where(Supplied<T> facts, Predicate<T> kept) {
        return Supplied.of(facts.stream().filter(kept).toList());
    }

    public static boolean on(Worker worker, String prefix) {
        LevelId level = worker.level();
        return level != null && level.code().startsWith(prefix);
    }

    /** The number at the end of an id of the healthy organisation. */
    public static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }

    private static UnaryOperator<Organization> architecture(
            Function<JobArchitecture, List<Level>> levels, List<LevelPair> pairs) {
        return o -> {
            JobArchitecture a = o.architecture();
            return o.withArchitecture(new JobArchitecture(
                    a.tracks(), a.families(), Supplied.of(levels.apply(a)), pairs, a.pairByGrade(), a.grades()));
        };
    }
}
