package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.ForumCharter;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.ManagementGate;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Standards;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** What the policy writes of who makes the ladder and how people are judged. */
final class StandardParts {

    private StandardParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                draws.maybe(Combinators.combine(Draws.upTo(10), Draws.upTo(10))
                        .as((people, ics) ->
                                standards(s -> s.withAuthors(new LadderAuthors(people, Math.min(people, ics)))))),
                draws.maybe(gate()),
                draws.maybe(weights(draws)),
                draws.maybe(managerGoals()),
                draws.maybe(charters()));
    }

    private static Part standards(UnaryOperator<Standards> change) {
        return PolicyParts.policy((p, c) -> p.withStandards(change.apply(p.standards())));
    }

    /** Yes, no, or not said: 0 for the last. */
    private static @Nullable Boolean answer(int number) {
        return number == 0 ? null : Boolean.valueOf(number == 1);
    }

    private static Arbitrary<Part> gate() {
        Arbitrary<Integer> answer = Draws.upTo(2);
        return Combinators.combine(answer, answer, answer, answer)
                .as((people, tenure, job, rank) -> standards(s -> s.withManagementGate(
                        new ManagementGate(answer(people), answer(tenure), answer(job), answer(rank)))));
    }

    private static Arbitrary<Part> weights(Draws draws) {
        Arbitrary<Integer> apart = draws.even() ? Arbitraries.just(0) : Draws.between(-3, 3, 0);
        return Combinators.combine(Draws.between(3, 7), apart, Draws.rarely())
                .as((share, tilt, alone) -> standards(s -> {
                    List<ResultsWeight> weights = new ArrayList<>(List.of(new ResultsWeight(Ladders.IC, share / 10.0)));
                    if (!alone) {
                        weights.add(new ResultsWeight(Ladders.MANAGEMENT, (share + tilt) / 10.0));
                    }
                    return s.withResultsWeights(Supplied.of(weights));
                }));
    }

    private static Arbitrary<Part> managerGoals() {
        return Combinators.combine(Arbitraries.of(ManagerGoal.Kind.class), Draws.flag())
                .as(Tuple::of)
                .list()
                .ofMaxSize(5)
                .map(goals -> standards(s -> {
                    List<ManagerGoal> all = new ArrayList<>();
                    for (var goal : goals) {
                        all.add(new ManagerGoal("Goal " + (all.size() + 1), goal.get1(), goal.get2()));
                    }
                    return s.withManagerGoals(Supplied.of(all));
                }));
    }

    private static Arbitrary<Part> charters() {
        Arbitrary<Integer> seats = Arbitraries.of(0, 1, 2, 3);
        return Combinators.combine(seats, Draws.rarely())
                .as(Tuple::of)
                .list()
                .ofMaxSize(4)
                .map(all -> standards(s -> {
                    List<ForumCharter> charters = new ArrayList<>();
                    for (var one : all) {
                        charters.add(new ForumCharter("Forum " + (charters.size() + 1), one.get1(), one.get2()));
                    }
                    return s.withForumCharters(Supplied.of(charters));
                }));
    }
}
