package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Contribution;
import io.evenrung.model.Decision;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Forum;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import io.evenrung.model.Recognition.Giver;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Who leads, decides, makes and is thanked. */
final class WorkParts {

    private WorkParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                draws.maybe(forums()),
                draws.maybe(Combinators.combine(Draws.upTo(3), draws.habit()).as(WorkParts::decisions)),
                draws.maybe(projects(draws)),
                draws.maybe(contributions(draws)),
                draws.maybeUnless(Plant.In.RECOGNITION, recognitions(draws)));
    }

    private static Part practice(BiFunction<Practice, Cast, Practice> change) {
        return (organization, cast) -> organization.withPractice(change.apply(organization.practice(), cast));
    }

    private static Arbitrary<Part> forums() {
        Arbitrary<Tuple.Tuple5<Integer, Integer, Integer, Integer, Boolean>> forum = Combinators.combine(
                        Draws.between(-1, 2), Draws.between(-1, 2), Draws.upTo(3), Draws.between(0, 20), Draws.rarely())
                .as(Tuple::of);
        return forum.list()
                .ofMaxSize(4)
                .map(forums -> practice((p, c) -> {
                    List<Forum> all = new ArrayList<>();
                    for (var one : forums) {
                        List<String> members = new ArrayList<>();
                        c.ics().stream()
                                .limit(Math.max(0, one.get2()))
                                .map(Member::id)
                                .forEach(members::add);
                        c.managers().stream().limit(one.get3()).map(Member::id).forEach(members::add);
                        int actions = one.get4();
                        all.add(new Forum(
                                "forum-" + (all.size() + 1),
                                "Forum " + (all.size() + 1),
                                one.get5(),
                                one.get1() < 0 ? null : one.get1(),
                                one.get2() < 0 ? null : members,
                                actions == 0 ? null : actions,
                                actions < 2 ? null : actions / 2 * (one.get3() % 2)));
                    }
                    return p.withForums(Supplied.of(all));
                }));
    }

    private static Part decisions(int often, Habit deciding) {
        return (organization, cast) -> {
            List<DecisionRight> rights = organization.policy().decisionRights().values();
            List<Decision> all = new ArrayList<>();
            for (Member member : rights.isEmpty() ? List.<Member>of() : cast.by(deciding)) {
                for (int i = 0; i < often; i++) {
                    int number = all.size() + 1;
                    String right = rights.get(number % rights.size()).id();
                    all.add(new Decision("decision-" + number, right, cast.monthsAgo(3), member.id()));
                }
            }
            return practice((p, c) -> p.withDecisions(Supplied.of(all))).addedTo(organization, cast);
        };
    }

    private static Arbitrary<Part> projects(Draws draws) {
        return Combinators.combine(
                        draws.habit(), draws.habit(), draws.habit(), Draws.between(1, 8), Draws.months(), Draws.upTo(5))
                .as((leads, named, manages, often, months, unknown) -> practice((p, c) -> {
                    List<Project> all = new ArrayList<>();
                    for (Member member : c.atWork()) {
                        for (int i = 0; i < often && leads.of(member); i++) {
                            int number = all.size() + 1;
                            all.add(new Project(
                                    "project-" + number,
                                    "Project " + number,
                                    unknown == 1 && number % 4 == 0 ? null : Boolean.valueOf(number % 5 != 4),
                                    member.id(),
                                    named.known(member),
                                    manages.of(member) ? member.id() : null,
                                    unknown == 2 && number % 4 == 0 ? null : c.monthsAgo(months)));
                        }
                    }
                    return p.withProjects(Supplied.of(all));
                }));
    }

    private static Arbitrary<Part> contributions(Draws draws) {
        return Combinators.combine(Draws.upTo(20), draws.habit(), Draws.months())
                .as((number, named, months) -> practice((p, c) -> {
                    List<Contribution> all = new ArrayList<>();
                    for (int i = 0; i < number && !c.atWork().isEmpty(); i++) {
                        Member maker = c.atWork().get(i % c.atWork().size());
                        all.add(new Contribution(
                                made(i),
                                "Work " + (i + 1),
                                List.of(maker.id()),
                                null,
                                c.monthsAgo(months),
                                named.known(maker)));
                    }
                    return p.withContributions(Supplied.of(all));
                }));
    }

    private static String made(int number) {
        return "made-" + (number + 1);
    }

    private static Arbitrary<Part> recognitions(Draws draws) {
        Arbitrary<Integer> often = Arbitraries.of(0, 1, 2, 4, 8, 12, 20);
        return Combinators.combine(draws.habit(), often, draws.habit(), draws.habit(), Draws.months())
                .as((thanked, times, modest, known, months) -> practice((p, c) -> {
                    List<Recognition> all = new ArrayList<>();
                    List<Contribution> works = p.contributions().values();
                    for (Member member : c.by(thanked)) {
                        for (int i = 0; i < times; i++) {
                            Boolean quiet = modest.known(member);
                            all.add(new Recognition(
                                    "thanks-" + (all.size() + 1),
                                    member.id(),
                                    c.monthsAgo(months),
                                    known.isKnown(member) ? i % 2 == 0 ? Giver.EXECUTIVE : Giver.PEER : null,
                                    works.isEmpty()
                                            ? null
                                            : works.get(all.size() % works.size())
                                                    .id(),
                                    quiet == null ? null : !quiet));
                        }
                    }
                    return p.withRecognitions(Supplied.of(all));
                }));
    }
}
