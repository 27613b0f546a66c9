package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Development;
import io.evenrung.model.DevelopmentRecord;
import io.evenrung.model.DevelopmentRecord.Kind;
import io.evenrung.model.Goal;
import io.evenrung.model.Mentoring;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What is done for people to grow. */
final class DevelopmentParts {

    private DevelopmentParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(draws.maybe(records(draws)), draws.maybe(mentoring(draws)), draws.maybe(goals(draws)));
    }

    static Part development(BiFunction<Development, Cast, Development> change) {
        return (organization, cast) -> organization.withPractice(organization
                .practice()
                .withDevelopment(change.apply(organization.practice().development(), cast)));
    }

    private static Arbitrary<Part> records(Draws draws) {
        Arbitrary<Part> none = net.jqwik.api.Arbitraries.just(
                development((d, c) -> d.withRecords(Supplied.<DevelopmentRecord>of(List.of()))));
        return Part.all(List.of(
                none,
                draws.maybe(beforeManaging(draws, Kind.LEADERSHIP_ASSESSMENT)),
                draws.maybe(beforeManaging(draws, Kind.LEADERSHIP_TRAINING)),
                draws.maybe(beforeManaging(draws, Kind.PIPELINE_PROGRAMME)),
                draws.maybe(Combinators.combine(Draws.months(), draws.habit()).as(DevelopmentParts::refreshers)),
                draws.maybe(Combinators.combine(Draws.months(), draws.habit(), draws.habit())
                        .as(DevelopmentParts::plans)),
                draws.maybe(
                        Combinators.combine(Draws.between(1, 20), draws.habit()).as(DevelopmentParts::learning))));
    }

    private static Development more(Development known, List<DevelopmentRecord> records) {
        List<DevelopmentRecord> all = new ArrayList<>(known.records().values());
        all.addAll(records);
        return known.withRecords(Supplied.of(all));
    }

    private static Arbitrary<Part> beforeManaging(Draws draws, Kind kind) {
        return Combinators.combine(Draws.between(-3, 12, 1), draws.habit())
                .as((months, done) -> development((d, c) -> more(
                        d,
                        c.managers().stream()
                                .filter(done::of)
                                .map(m -> DevelopmentRecord.of(
                                        m.id(), kind, c.since(m).minusMonths(months)))
                                .toList())));
    }

    private static Part refreshers(int months, Habit done) {
        return development((d, c) -> more(
                d,
                c.managers().stream()
                        .filter(done::of)
                        .map(m -> DevelopmentRecord.of(m.id(), Kind.REFRESHER, c.monthsAgo(months)))
                        .toList()));
    }

    private static Part plans(int months, Habit planned, Habit signed) {
        return development((d, c) -> more(
                d,
                c.by(planned).stream()
                        .map(m -> new DevelopmentRecord(m.id(), Kind.PLAN, c.monthsAgo(months), signed.known(m), null))
                        .toList()));
    }

    private static Part learning(int hundreds, Habit learning) {
        return development((d, c) -> more(
                d,
                c.by(learning).stream()
                        .map(m -> new DevelopmentRecord(
                                m.id(),
                                Kind.LEARNING,
                                c.monthsAgo(4),
                                null,
                                learning.isKnown(m) ? c.pay(10, hundreds) : null))
                        .toList()));
    }

    /** Those whom the first habit names ask; their mentors are those whom the second names, in turn. */
    private static Arbitrary<Part> mentoring(Draws draws) {
        return Combinators.combine(Draws.months(), draws.habit(), draws.habit(), draws.habit())
                .as((months, asks, found, mentors) -> development((d, c) -> {
                    List<Mentoring> all = new ArrayList<>();
                    List<Member> able =
                            c.by(mentors).stream().filter(m -> m.rung() != null).toList();
                    for (Member mentee : c.by(asks)) {
                        Member mentor = able.isEmpty() ? null : able.get(all.size() % able.size());
                        boolean isMatched = mentor != null && !mentor.id().equals(mentee.id()) && found.of(mentee);
                        all.add(new Mentoring(
                                mentee.id(),
                                c.monthsAgo(months),
                                mentor == null || !found.isKnown(mentee)
                                        ? null
                                        : mentor.worker().level(),
                                isMatched && mentor != null ? mentor.id() : null));
                    }
                    return d.withMentoring(Supplied.of(all));
                }));
    }

    /** Each owner's goal is done by one to three of those further down the list. */
    private static Arbitrary<Part> goals(Draws draws) {
        return Combinators.combine(
                        net.jqwik.api.Arbitraries.of(Goal.Scope.class),
                        draws.habit(),
                        Draws.between(0, 3),
                        Draws.rarely())
                .as((scope, owns, doers, unknown) -> development((d, c) -> {
                    List<Goal> goals = new ArrayList<>();
                    for (Member owner : c.by(owns)) {
                        int number = goals.size() + 1;
                        List<String> doing = new ArrayList<>();
                        for (int i = 0; i < doers; i++) {
                            doing.add(c.atWork()
                                    .get((number * 5 + i * 7) % c.atWork().size())
                                    .id());
                        }
                        boolean isOfCompany = owner.isOn(TrackKind.INDIVIDUAL_CONTRIBUTOR) && number % 2 == 0;
                        if (isOfCompany) {
                            doing.add(owner.id());
                        }
                        goals.add(new Goal(
                                "goal-" + number,
                                "Goal " + number,
                                isOfCompany ? Goal.Scope.COMPANY : scope,
                                owner.id(),
                                unknown ? null : doing));
                    }
                    return d.withGoals(Supplied.of(goals));
                }));
    }
}
