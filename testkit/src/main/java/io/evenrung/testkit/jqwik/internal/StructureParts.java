package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Domain;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.Meeting;
import io.evenrung.model.OrganizationalUnit;
import io.evenrung.model.Structure;
import io.evenrung.model.Succession;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** How the organisation is put together beyond its ladders. */
final class StructureParts {

    private StructureParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                draws.maybe(units(draws)),
                draws.maybe(domains()),
                draws.maybe(Combinators.combine(Draws.upTo(2), Draws.between(1, 3))
                        .as((ready, nth) ->
                                structure((s, c) -> s.withSuccessions(Supplied.of(Cast.every(c.rungs(), nth).stream()
                                        .map(r -> new Succession("Role " + r.id().label(), r.id(), ready))
                                        .toList()))))),
                draws.maybe(meetings()),
                draws.maybe(exceptionCases()));
    }

    private static Part structure(BiFunction<Structure, Cast, Structure> change) {
        return (organization, cast) -> organization.withPractice(organization
                .practice()
                .withStructure(change.apply(organization.practice().structure(), cast)));
    }

    static @Nullable String somebody(List<Member> among, int which) {
        Member one = which < 0 ? null : PersonPlan.of(among, which);
        return one == null ? null : one.id();
    }

    private static Arbitrary<Part> units(Draws draws) {
        Arbitrary<Integer> heads = Arbitraries.of(0, 20, 49, 50, 60, 80, 120, 400);
        Arbitrary<Tuple.Tuple4<Integer, Integer, Integer, Integer>> unit = Combinators.combine(
                        heads, Draws.between(-1, 9), Draws.between(-1, 9), Draws.upTo(3))
                .as(Tuple::of);
        return unit.list()
                .ofMaxSize(4)
                .map(units -> structure((s, c) -> {
                    List<OrganizationalUnit> all = new ArrayList<>();
                    for (var one : units) {
                        // a unit is led by an IC as often as by a manager, and its counterpart comes from the other
                        // track
                        boolean isIcLed = one.get2() % 2 == 0;
                        all.add(new OrganizationalUnit(
                                "Team " + (all.size() + 1),
                                one.get4() == 3 ? null : one.get1(),
                                somebody(isIcLed ? c.ics() : c.managers(), one.get2()),
                                somebody(isIcLed ? c.managers() : c.ics(), one.get3()),
                                one.get4() == 2 ? null : one.get4() == 1));
                    }
                    return s.withUnits(Supplied.of(all));
                }));
    }

    private static Arbitrary<Part> domains() {
        return Combinators.combine(Draws.upTo(6), Draws.upTo(10), Draws.upTo(10))
                .as((number, owned, byIcs) -> structure((s, c) -> {
                    List<Domain> all = new ArrayList<>();
                    for (int i = 0; i < number; i++) {
                        List<Member> owners = (i * 3) % 10 < byIcs ? c.ics() : c.managers();
                        all.add(new Domain(
                                "domain-" + (i + 1),
                                "Domain " + (i + 1),
                                (i * 7) % 10 < owned ? somebody(owners, i) : null));
                    }
                    return s.withDomains(Supplied.of(all));
                }));
    }

    private static Arbitrary<Part> meetings() {
        Arbitrary<Tuple.Tuple4<Meeting.Kind, Integer, Integer, Boolean>> meeting = Combinators.combine(
                        Arbitraries.of(Meeting.Kind.class), Draws.between(1, 6), Draws.upTo(6), Draws.rarely())
                .as(Tuple::of);
        return meeting.list()
                .ofMaxSize(4)
                .map(meetings -> structure((s, c) -> {
                    List<Meeting> all = new ArrayList<>();
                    for (var one : meetings) {
                        for (int i = 0; i < one.get2(); i++) {
                            boolean isToAll = one.get1() == Meeting.Kind.ALL_HANDS && !one.get4();
                            all.add(new Meeting(
                                    "meeting-" + (all.size() + 1),
                                    c.monthsAgo(1 + 2L * i),
                                    one.get1(),
                                    isToAll ? one.get3() / 10.0 : null));
                        }
                    }
                    return s.withMeetings(Supplied.of(all));
                }));
    }

    private static Arbitrary<Part> exceptionCases() {
        Arbitrary<Tuple.Tuple2<Integer, Integer>> one = Combinators.combine(
                        Draws.between(5, 300), Draws.between(-1, 120))
                .as(Tuple::of);
        return one.list()
                .ofMaxSize(3)
                .map(cases -> structure((s, c) -> {
                    List<ExceptionCase> all = new ArrayList<>();
                    for (var each : cases) {
                        var opened = c.asOf().minusDays(each.get1());
                        var decided = opened.plusDays(each.get2());
                        boolean isOpen = each.get2() < 0 || decided.isAfter(c.asOf());
                        all.add(new ExceptionCase("case-" + (all.size() + 1), opened, isOpen ? null : decided));
                    }
                    return s.withExceptionCases(Supplied.of(all));
                }));
    }
}
