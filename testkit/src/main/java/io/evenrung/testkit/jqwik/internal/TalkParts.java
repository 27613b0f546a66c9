package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Conversation.Topic;
import io.evenrung.model.Development;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What people were asked and told, and how they were judged. */
final class TalkParts {

    private static final List<Topic> CYCLE = List.of(Topic.COACHING, Topic.APPRAISAL, Topic.PLAN, Topic.FEEDBACK);

    private TalkParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(draws.maybe(talks(draws)), draws.maybe(reviews(draws)));
    }

    private static Arbitrary<Part> talks(Draws draws) {
        Arbitrary<Part> none = Arbitraries.just(
                DevelopmentParts.development((d, c) -> d.withConversations(Supplied.<Conversation>of(List.of()))));
        return Part.all(List.of(
                none,
                draws.maybe(
                        Combinators.combine(Draws.between(1, 2), draws.habit()).as(TalkParts::wishes)),
                draws.maybe(Combinators.combine(Draws.between(1, 14), draws.habit(), draws.habit())
                        .as(TalkParts::preferences)),
                draws.maybe(
                        Combinators.combine(Draws.between(0, 5), draws.habit()).as(TalkParts::checkIns)),
                draws.maybe(draws.habit().map(TalkParts::cycle))));
    }

    /** Two talks about one topic with one person on one day are one. */
    private static Development more(Development known, List<Conversation> talks) {
        List<Conversation> all = new ArrayList<>(known.conversations().values());
        Set<List<Object>> there = new HashSet<>();
        all.forEach(talk -> there.add(List.of(talk.worker(), talk.date(), talk.topic())));
        for (Conversation talk : talks) {
            if (there.add(List.of(talk.worker(), talk.date(), talk.topic()))) {
                all.add(talk);
            }
        }
        return known.withConversations(Supplied.of(all));
    }

    private static Part wishes(int often, Habit asked) {
        return DevelopmentParts.development((d, c) -> {
            List<Conversation> talks = new ArrayList<>();
            for (Member member : c.by(asked)) {
                for (int i = 0; i < often; i++) {
                    talks.add(new Conversation(member.id(), c.monthsAgo(2 + 5L * i), Topic.WISHES, null));
                }
            }
            return more(d, talks);
        });
    }

    /** Before they came to be what they are. */
    private static Part preferences(int months, Habit asked, Habit willing) {
        return DevelopmentParts.development((d, c) -> {
            List<Conversation> talks = new ArrayList<>();
            for (Member member : c.by(asked)) {
                talks.add(new Conversation(
                        member.id(),
                        c.since(member).minusMonths(months),
                        Topic.WISHES,
                        !willing.isKnown(member)
                                ? Preference.UNDECIDED
                                : willing.of(member) ? Preference.MANAGEMENT : Preference.INDIVIDUAL_CONTRIBUTOR));
            }
            return more(d, talks);
        });
    }

    private static Part checkIns(int months, Habit asked) {
        return DevelopmentParts.development((d, c) -> more(
                d,
                c.managers().stream()
                        .filter(asked::of)
                        .map(m -> new Conversation(
                                m.id(), c.since(m).plusMonths(months).plusDays(1), Topic.CHECK_IN, null))
                        .filter(talk -> !talk.date().isAfter(c.asOf()))
                        .toList()));
    }

    private static Part cycle(Habit asked) {
        return DevelopmentParts.development((d, c) -> {
            List<Conversation> talks = new ArrayList<>();
            for (Member member : c.by(asked)) {
                CYCLE.forEach(topic -> talks.add(new Conversation(member.id(), c.monthsAgo(7), topic, null)));
            }
            return more(d, talks);
        });
    }

    private static Arbitrary<Part> reviews(Draws draws) {
        return Combinators.combine(
                        draws.habit(),
                        draws.habit(),
                        draws.habit(),
                        draws.habit(),
                        draws.habit(),
                        Draws.between(-1, 1, 0))
                .as((upward, lowUpward, lowAppraisal, action, plan, trend) -> DevelopmentParts.development((d, c) -> {
                    List<Review> all = new ArrayList<>();
                    for (Member member : c.atWork()) {
                        if (member.isOn(TrackKind.MANAGEMENT) && upward.of(member)) {
                            for (int months : new int[] {3, 15}) {
                                Boolean low = lowUpward.known(member);
                                all.add(new Review(
                                        member.id(),
                                        c.monthsAgo(months),
                                        Review.Kind.UPWARD,
                                        null,
                                        low == null ? null : !low,
                                        action.known(member)));
                            }
                        }
                        var since = c.since(member);
                        all.add(appraisal(member, since.minusMonths(1), 3, false, action));
                        all.add(appraisal(
                                member,
                                since.plusDays(60).isAfter(c.asOf()) ? c.asOf() : since.plusDays(60),
                                3 + trend,
                                Boolean.TRUE.equals(lowAppraisal.known(member)),
                                action));
                        if (!plan.of(member) && plan.isKnown(member) && member.luck() % 3 == 0) {
                            all.add(new Review(
                                    member.id(), c.monthsAgo(1), Review.Kind.IMPROVEMENT_PLAN, null, null, null));
                        }
                    }
                    return d.withReviews(Supplied.of(all));
                }));
    }

    private static Review appraisal(Member member, java.time.LocalDate day, double rating, boolean low, Habit action) {
        return new Review(member.id(), day, Review.Kind.APPRAISAL, rating, low, low ? action.known(member) : null);
    }
}
