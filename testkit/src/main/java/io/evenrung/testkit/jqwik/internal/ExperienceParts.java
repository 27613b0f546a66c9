package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Announcement;
import io.evenrung.model.Exit;
import io.evenrung.model.Experience;
import io.evenrung.model.Move;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.SurveyResult.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.jspecify.annotations.Nullable;

/** How it is to work there. */
final class ExperienceParts {

    private ExperienceParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(draws.maybe(surveys(draws)), draws.maybe(exits(draws)), draws.maybe(announcements(draws)));
    }

    private static Part experience(BiFunction<Experience, Cast, Experience> change) {
        return (organization, cast) -> organization.withPractice(organization
                .practice()
                .withExperience(change.apply(organization.practice().experience(), cast)));
    }

    private static Arbitrary<Part> surveys(Draws draws) {
        Arbitrary<Integer> asked = Arbitraries.of(1, 4, 9, 10, 15, 20, 40, 80, 150, 300);
        Arbitrary<Integer> content = Draws.between(5, 10);
        Arbitrary<Integer> apart = draws.even() ? Arbitraries.just(0) : Draws.between(-4, 4, 0);
        Arbitrary<Tuple.Tuple4<Item, Integer, Integer, Integer>> result = Combinators.combine(
                        Arbitraries.of(Item.class), asked, content, apart)
                .as(Tuple::of);
        return result.list()
                .ofMaxSize(5)
                .map(results -> experience((e, c) -> {
                    List<SurveyResult> all = new ArrayList<>();
                    for (var one : results) {
                        double favourable = one.get3() / 10.0;
                        if (one.get1() == Item.AUTONOMY || one.get1() == Item.SAFETY) {
                            String group = "Group " + (1 + all.size());
                            all.add(new SurveyResult(one.get1(), group, null, c.monthsAgo(2), one.get2(), favourable));
                        } else if (all.stream().noneMatch(r -> r.item() == one.get1())) {
                            double of = Math.max(0, Math.min(1, favourable + one.get4() / 20.0));
                            all.add(new SurveyResult(
                                    one.get1(), null, Ladders.IC, c.monthsAgo(2), one.get2(), favourable));
                            all.add(new SurveyResult(
                                    one.get1(), null, Ladders.MANAGEMENT, c.monthsAgo(2), one.get2(), of));
                        }
                    }
                    return e.withSurveys(Supplied.of(all));
                }));
    }

    private static Arbitrary<Part> exits(Draws draws) {
        return Combinators.combine(draws.habit(), Arbitraries.of(Exit.Reason.class), draws.habit())
                .as((regretted, reason, given) -> experience((e, c) -> {
                    List<Exit> all = new ArrayList<>();
                    for (Member member : c.members()) {
                        LocalDate left = member.worker().left();
                        if (left != null) {
                            all.add(new Exit(
                                    member.id(), left, regretted.known(member), reason(member, reason, given)));
                        }
                    }
                    return e.withExits(Supplied.of(all));
                }));
    }

    private static Exit.@Nullable Reason reason(Member member, Exit.Reason reason, Habit given) {
        return !given.isKnown(member) ? null : given.of(member) ? reason : Exit.Reason.OTHER;
    }

    private static Arbitrary<Part> announcements(Draws draws) {
        return Combinators.combine(draws.habit(), Draws.upTo(5), Draws.between(1, 4), Draws.rarely())
                .as((told, stories, apart, nameless) -> (organization, cast) -> experience((e, c) -> {
                            List<Announcement> all = new ArrayList<>();
                            for (Move move : organization.practice().moves()) {
                                Member member = c.member(move.worker());
                                if (move.from() != null && told.of(member)) {
                                    all.add(new Announcement(
                                            "promotion-" + (all.size() + 1),
                                            move.effective(),
                                            Announcement.Kind.PROMOTION,
                                            member.id()));
                                }
                            }
                            List<Member> ics = c.ics();
                            for (int i = 0; i < stories; i++) {
                                all.add(new Announcement(
                                        "story-" + (i + 1),
                                        c.monthsAgo((long) i * apart),
                                        Announcement.Kind.STORY,
                                        nameless || ics.isEmpty()
                                                ? null
                                                : ics.get(i % ics.size()).id()));
                            }
                            return e.withAnnouncements(Supplied.of(all));
                        })
                        .addedTo(organization, cast));
    }
}
