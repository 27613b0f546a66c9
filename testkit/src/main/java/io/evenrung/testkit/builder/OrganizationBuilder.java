package io.evenrung.testkit.builder;

import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Practice;
import io.evenrung.model.SnapshotHistory;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.healthy.Healthy;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds an organisation in a few words, as {@code organization().ic(5).management(7)}. Immutable: every word gives another
 * builder.
 *
 * <p>Without further words it has one job family, {@code Engineering}, with the rungs {@code IC1} to {@code IC3} and {@code M1},
 * of which {@code IC3} and {@code M1} are paired by grade, and ten people on each of the two. It keeps every built-in rule as far
 * as its size can decide, because everybody on a paired rung is treated alike; juniors fill it up so that four in five are ICs.
 * Sizes that are asked for prevail: with many more ICs than managers the rules on spans of control have something to say.
 */
public final class OrganizationBuilder implements Supplier<Organization> {

    private final Plan plan;
    private final List<UnaryOperator<Organization>> changes;

    private OrganizationBuilder(Plan plan, List<UnaryOperator<Organization>> changes) {
        this.plan = plan;
        this.changes = List.copyOf(changes);
    }

    /** Ten ICs beside ten managers. */
    public static OrganizationBuilder organization() {
        return new OrganizationBuilder(Plan.usual(), List.of());
    }

    public OrganizationBuilder named(String name) {
        return planned(plan.withName(name));
    }

    /** With these job families instead of one, each with the same ladders and as many people. */
    public OrganizationBuilder families(String... names) {
        return planned(plan.withFamilies(List.of(names)));
    }

    /** With so many paired rungs in every family: 1 or more. The lowest are {@code IC3} and {@code M1}. */
    public OrganizationBuilder rungs(int pairs) {
        return planned(plan.withRungs(pairs));
    }

    /** With so many ICs on every paired rung. */
    public OrganizationBuilder ic(int people) {
        return planned(plan.withIcs(people));
    }

    /** With so many managers on every paired rung. */
    public OrganizationBuilder management(int people) {
        return planned(plan.withManagers(people));
    }

    /** Every manager is paid more than an equal IC, by this share: 0.12 for 12 %; negative for less. Ranges stay equal. */
    public OrganizationBuilder managersPaidMore(double share) {
        return planned(plan.withManagersPaidMore(share));
    }

    /** So many of the ICs and of the managers on every paired rung but the lowest were promoted onto it, a year ago; else all. */
    public OrganizationBuilder promotions(int ofIcs, int ofManagers) {
        return planned(plan.withPromotions(ofIcs, ofManagers));
    }

    /** ICs lead so many visible projects and managers so many; else everybody on a paired rung leads one. */
    public OrganizationBuilder projects(int ledByIcs, int ledByManagers) {
        return planned(plan.withProjects(ledByIcs, ledByManagers));
    }

    /** The pay ranges of management rungs are higher by this share, minimum, midpoint and maximum: 0.06 for 6 %. */
    public OrganizationBuilder managementRangesHigher(double share) {
        return with(Change.levels(level -> isManagement(level.id()) ? level.withRanges(higher(level, share)) : level));
    }

    /** The pay range of a rung, by its code, in dollars a year: {@code range("M1", 110_000, 150_000)}. */
    public OrganizationBuilder range(String level, long minimum, long maximum) {
        PayRange range = PayRange.of(dollars(minimum), dollars(maximum));
        return level(level, l -> l.withRanges(List.of(range)));
    }

    /** The grade of a rung, by its code; null for a rung without one, which is then paired with none. */
    public OrganizationBuilder grade(String level, @Nullable String grade) {
        return level(level, l -> l.withGrade(grade));
    }

    /** Everybody on a rung works in this team; otherwise each family is one team. */
    public OrganizationBuilder team(String level, String team) {
        return workers(level, Integer.MAX_VALUE, w -> w.withTeam(team));
    }

    /** The first so many people of a rung are in another pay zone, with the same ranges; the others are in none. */
    public OrganizationBuilder payZone(String zone, String level, int people) {
        UnaryOperator<Level> alsoThere = l -> l.ranges().stream().anyMatch(r -> zone.equals(r.payZone()))
                ? l
                : l.withRanges(alsoIn(zone, l.ranges()));
        return with(Change.levels(alsoThere)).workers(level, people, w -> w.withPayZone(zone));
    }

    /**
     * Without one of the files of an input folder, as {@code moves.csv}: what it holds is then not known.
     *
     * @throws IllegalArgumentException if an organisation that is built has no such file
     */
    public OrganizationBuilder without(String file) {
        return with(Files.without(file));
    }

    /** With any other change; changes are made in their order, after all else. {@link Change} has words for many. */
    public OrganizationBuilder with(UnaryOperator<Organization> change) {
        List<UnaryOperator<Organization>> more = new ArrayList<>(changes);
        more.add(Objects.requireNonNull(change, "change"));
        return new OrganizationBuilder(plan, more);
    }

    /**
     * The organisation that these words describe.
     *
     * @throws IllegalArgumentException if the changes do not fit together
     */
    public Organization build() {
        Organization healthy = Healthy.organization();
        Cast cast = Cast.of(plan);
        Deeds deeds = new Deeds(plan, cast);
        Customs customs = new Customs(cast, healthy);
        var moves = People.moves(plan, cast);
        Set<String> hub = new HashSet<>(customs.hub());
        List<Worker> workers = People.workers(plan, cast).stream()
                .map(w -> hub.contains(w.id()) ? w.withTeam(Healthy.HUB) : w)
                .toList();
        Organization built = Organization.of(plan.name(), Healthy.AS_OF, Ladders.architecture(plan, healthy))
                .withPolicy(Ladders.policy(plan, healthy))
                .withPractice(new Practice(
                        Supplied.of(workers),
                        Supplied.absent(),
                        Supplied.of(moves),
                        SnapshotHistory.absent(),
                        customs.forums(),
                        deeds.decisions(),
                        deeds.projects(),
                        deeds.contributions(),
                        deeds.recognitions(),
                        deeds.development(),
                        customs.experience(moves),
                        customs.structure(plan)));
        for (UnaryOperator<Organization> change : changes) {
            built = change.apply(built);
        }
        return built;
    }

    /** The same as {@link #build()}. */
    @Override
    public Organization get() {
        return build();
    }

    private OrganizationBuilder planned(Plan other) {
        return new OrganizationBuilder(other, changes);
    }

    private OrganizationBuilder level(String code, UnaryOperator<Level> change) {
        return with(Change.levels(l -> l.id().code().equals(code) ? change.apply(l) : l));
    }

    /** Changes the first so many people of a rung, in every family. */
    private OrganizationBuilder workers(String code, int people, UnaryOperator<Worker> change) {
        return with(Change.workers(w -> {
            LevelId level = w.level();
            boolean isMeant = level != null && level.code().equals(code) && Change.number(w.id()) < people;
            return isMeant ? change.apply(w) : w;
        }));
    }

    private static boolean isManagement(LevelId level) {
        return "management".equals(level.track());
    }

    private static List<PayRange> higher(Level level, double share) {
        return level.ranges().stream()
                .map(r -> new PayRange(
                        r.payZone(),
                        higher(r.minimum(), share),
                        higher(r.midpoint(), share),
                        higher(r.maximum(), share),
                        r.effective()))
                .toList();
    }

    private static @Nullable Money higher(@Nullable Money money, double share) {
        return money == null
                ? null
                : Money.of(
                        money.amount().multiply(BigDecimal.valueOf(1 + share)).setScale(2, RoundingMode.HALF_EVEN),
                        money.currency());
    }

    private static List<PayRange> alsoIn(String zone, List<PayRange> ranges) {
        List<PayRange> both = new ArrayList<>(ranges);
        ranges.forEach(range -> both.add(range.inZone(zone)));
        return both;
    }

    private static Money dollars(long amount) {
        return Money.of(Long.toString(amount), "USD");
    }
}
