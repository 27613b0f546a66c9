package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Profile;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomDistribution;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/**
 * Who works in an organisation.
 *
 * @param people as planned
 * @param twins whether everybody on a paired rung has a twin on the other
 * @param even whether nobody may be without one
 * @param lines how reporting lines run
 * @param zones how many pay zones there are; 0 where pay has none
 * @param paid of whom the pay is known
 * @param teams how many teams there are; 0 where nobody has one
 */
record Workforce(List<PersonPlan> people, boolean twins, boolean even, Lines lines, int zones, Habit paid, int teams) {

    /** How reporting lines run. */
    enum Lines {
        NONE,
        /** To any of the managers before. */
        TO_MANAGERS,
        /** All to the same one. */
        TO_ONE,
        /** Each to the one before. */
        IN_A_CHAIN,
        /** To anybody before, ICs too: some lead and do. */
        TO_ANYBODY
    }

    static Arbitrary<Workforce> any(Frame frame) {
        Arbitrary<Lines> lines = Arbitraries.frequency(
                Tuple.of(1, Lines.NONE),
                Tuple.of(4, Lines.TO_MANAGERS),
                Tuple.of(1, Lines.TO_ONE),
                Tuple.of(1, Lines.IN_A_CHAIN),
                Tuple.of(1, Lines.TO_ANYBODY));
        Arbitrary<Integer> zones =
                Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 1), Tuple.of(1, 2), Tuple.of(1, 3));
        Arbitrary<Boolean> twins =
                frame.even() ? Arbitraries.just(true) : Arbitraries.frequency(Tuple.of(2, false), Tuple.of(1, true));
        return Combinators.combine(
                        people(frame), twins, lines, zones, Draws.of(frame).habit(), Draws.upTo(4))
                .as((all, t, l, z, paid, teams) -> new Workforce(all, t, frame.even(), l, z, paid, teams));
    }

    private static Arbitrary<List<PersonPlan>> people(Frame frame) {
        return PersonPlan.any(frame.even())
                .list()
                .ofMinSize(frame.workers().min())
                .ofMaxSize(frame.workers().max())
                .withSizeDistribution(RandomDistribution.uniform());
    }

    /** Everybody after whom they report to. */
    List<Member> of(Foundation ground) {
        List<Member> members = new ArrayList<>();
        Map<LevelId, Integer> standing = new HashMap<>();
        for (int i = 0; members.size() < people.size(); i++) {
            PersonPlan plan = people.get(i);
            Rung rung = rung(plan, ground);
            Rung across = twins && rung != null ? across(rung, ground) : null;
            boolean isTwinLeftOut = across != null && members.size() + 1 == people.size();
            add(plan, even && isTwinLeftOut ? null : rung, ground, members, standing);
            if (across != null && !isTwinLeftOut) {
                add(plan, across, ground, members, standing);
            }
        }
        return members;
    }

    private void add(
            PersonPlan plan,
            @Nullable Rung rung,
            Foundation ground,
            List<Member> members,
            Map<LevelId, Integer> standing) {
        int ordinal = rung == null ? members.size() : standing.merge(rung.id(), 1, Integer::sum) - 1;
        String id = String.format(Locale.ROOT, "w%03d", members.size() + 1);
        Member bare = new Member(Worker.of(id, rung == null ? null : rung.id()), rung, ordinal);
        members.add(new Member(worker(bare, plan, ground, members), rung, ordinal));
    }

    private @Nullable Rung rung(PersonPlan plan, Foundation ground) {
        Ladders ladder = ground.ladders().get(plan.family() % ground.ladders().size());
        if (plan.seat() == PersonPlan.UNPLACED) {
            return null;
        }
        if (plan.seat() == PersonPlan.NEITHER && !ladder.others().isEmpty()) {
            return PersonPlan.of(ladder.others(), plan.rung());
        }
        boolean isManager = plan.seat() >= PersonPlan.MANAGER && plan.seat() < PersonPlan.NEITHER;
        List<Rung> wanted = isManager ? ladder.managers() : ladder.ics();
        List<Rung> paired = wanted.stream().filter(r -> r.across() != null).toList();
        boolean isTwin = twins && (even || plan.rung() < 5) && !paired.isEmpty();
        return PersonPlan.of(isTwin ? paired : wanted.isEmpty() ? ladder.all() : wanted, plan.rung());
    }

    private static @Nullable Rung across(Rung rung, Foundation ground) {
        return ground.ladders().stream()
                .flatMap(l -> l.all().stream())
                .filter(r -> r.id().equals(rung.across()))
                .findFirst()
                .orElse(null);
    }

    private Worker worker(Member bare, PersonPlan plan, Foundation ground, List<Member> before) {
        LocalDate until = plan.left() == null ? ground.asOf() : ground.asOf().minusMonths(plan.left());
        Integer tenure = plan.tenure();
        Rung rung = bare.rung();
        int zone = zones == 0 ? 0 : plan.zone() % zones;
        boolean isPaid = plan.left() == null && paid.isKnown(bare);
        return new Worker(
                bare.id(),
                rung == null ? null : rung.id(),
                boss(plan, before),
                teams == 0 ? null : "Team " + (1 + before.size() % teams),
                zones == 0 ? null : zone(zone),
                rung == null || !isPaid ? null : pay(rung, plan.percent() * (10L + zone) / 10, ground),
                tenure == null ? null : until.minusMonths(tenure),
                tenure == null ? null : until.minusMonths(Math.min(tenure, 30)),
                plan.left() == null ? null : until,
                Profile.unknown());
    }

    private static Money pay(Rung rung, long percent, Foundation ground) {
        return Cast.pay(ground.currency(), rung.grade(shift(rung, ground)), percent);
    }

    static String zone(int number) {
        return "Zone " + (char) ('A' + number);
    }

    private static int shift(Rung rung, Foundation ground) {
        return ground.ladders().stream()
                .filter(l -> l.family().equals(rung.id().family()))
                .mapToInt(Ladders::shift)
                .findFirst()
                .orElse(0);
    }

    private @Nullable String boss(PersonPlan plan, List<Member> before) {
        List<Member> leading = switch (lines) {
            case NONE -> List.of();
            case TO_MANAGERS ->
                before.stream().filter(m -> m.isOn(TrackKind.MANAGEMENT)).toList();
            case TO_ONE -> before.stream().limit(1).toList();
            case IN_A_CHAIN -> before.isEmpty() ? List.of() : List.of(before.get(before.size() - 1));
            case TO_ANYBODY -> before;
        };
        Member boss = PersonPlan.of(leading, plan.boss());
        return boss == null ? null : boss.id();
    }
}
