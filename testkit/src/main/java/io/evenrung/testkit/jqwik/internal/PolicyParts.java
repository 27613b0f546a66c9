package io.evenrung.testkit.jqwik.internal;

import io.evenrung.measure.promise.Promises;
import io.evenrung.model.Commitment;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Policy;
import io.evenrung.model.Publication;
import io.evenrung.model.Publication.Audience;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import io.evenrung.model.Waiver;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** What is promised. */
final class PolicyParts {

    private PolicyParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                draws.maybe(publication()),
                draws.maybe(switches()),
                draws.maybe(Combinators.combine(Draws.upTo(9), Draws.flag(), Draws.flag())
                        .as((months, free, kept) ->
                                policy((p, c) -> p.withReturnRight(new ReturnRight(months, free, kept))))),
                draws.maybe(decisionRights(draws)),
                draws.maybe(Draws.upTo(5).map(PolicyParts::entries)),
                draws.maybe(waivers()),
                draws.maybe(commitments(draws)));
    }

    static Part policy(BiFunction<Policy, Cast, Policy> change) {
        return (organization, cast) -> organization.withPolicy(change.apply(organization.policy(), cast));
    }

    private static Arbitrary<Part> publication() {
        Arbitrary<Audience> audience = Arbitraries.frequency(
                Tuple.of(3, Audience.ALL_STAFF),
                Tuple.of(1, Audience.MANAGERS),
                Tuple.of(1, Audience.HUMAN_RESOURCES),
                Tuple.of(1, Audience.NOBODY));
        return Combinators.combine(audience, Draws.upTo(40), Draws.rarely())
                .as((read, months, undated) -> policy(
                        (p, c) -> p.withPublication(new Publication(read, undated ? null : c.monthsAgo(months)))));
    }

    private static Arbitrary<Part> switches() {
        return Combinators.combine(Draws.between(0, 3, 3), Draws.rarely())
                .as((ways, single) -> policy((p, c) -> {
                    String family = single ? c.ladders().get(0).family() : null;
                    List<SwitchRule> rules = new ArrayList<>();
                    if (ways % 2 == 1) {
                        rules.add(new SwitchRule(Ladders.IC, Ladders.MANAGEMENT, family));
                    }
                    if (ways >= 2) {
                        rules.add(new SwitchRule(Ladders.MANAGEMENT, Ladders.IC, family));
                    }
                    return p.withSwitchRules(Supplied.of(rules));
                }));
    }

    private static Arbitrary<Part> decisionRights(Draws draws) {
        return draws.habit()
                .list()
                .ofMaxSize(3)
                .map(rights -> policy((p, c) -> {
                    List<DecisionRight> held = new ArrayList<>();
                    for (Habit right : rights) {
                        int number = held.size() + 1;
                        held.add(new DecisionRight(
                                "right-" + number,
                                "Decision " + number,
                                c.rungs().stream()
                                        .filter(right::of)
                                        .map(Rung::id)
                                        .toList()));
                    }
                    return p.withDecisionRights(Supplied.of(held));
                }));
    }

    private static Part entries(int rung) {
        return policy((p, c) -> p.withManagementEntries(Supplied.of(c.ladders().stream()
                .filter(l -> !l.ics().isEmpty() && !l.managers().isEmpty())
                .map(l -> l.ics().get(rung % l.ics().size()))
                .map(from -> new ManagementEntry(from.id().family(), from.id()))
                .toList())));
    }

    private static Arbitrary<Part> waivers() {
        return Combinators.combine(Draws.flag(), Draws.between(-6, 6))
                .as((any, months) -> policy((p, c) -> p.withWaivers(Supplied.of(
                        any
                                ? List.of(new Waiver(
                                        Waiver.Scope.FAMILY,
                                        c.ladders().get(c.ladders().size() - 1).family(),
                                        c.monthsAgo(months),
                                        "Being built"))
                                : List.of()))));
    }

    private static Arbitrary<Part> commitments(Draws draws) {
        return Combinators.combine(draws.often(), draws.often(), Draws.upTo(9))
                .as((written, known, turn) -> policy((p, c) -> {
                    List<Commitment> commitments = new ArrayList<>();
                    int number = 0;
                    for (String principle : Promises.PRINCIPLES) {
                        int luck = (7 * number++ + turn) % 10;
                        if (luck < known) {
                            commitments.add(new Commitment(principle, (luck * 3 + turn) % 10 < written, null));
                        }
                    }
                    return p.withCommitments(Supplied.of(commitments));
                }));
    }
}
