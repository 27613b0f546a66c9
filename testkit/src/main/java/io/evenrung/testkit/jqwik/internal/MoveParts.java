package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.LevelId;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.MoveTerms.Ground;
import io.evenrung.model.MoveTerms.Scope;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/**
 * Who changed level, and on what terms.
 *
 * @param up who was promoted within the track
 * @param over who came from the paired rung of the other track
 * @param hires of whom the hire is on record
 * @param months how long ago the changes of track were, at least
 */
record MoveParts(Habit up, Habit over, Habit hires, int months) {

    static List<Arbitrary<Part>> all(Draws draws) {
        Arbitrary<Part> moves = Combinators.combine(draws.habit(), draws.habit(), draws.habit(), Draws.months())
                .as((up, over, hires, months) -> new MoveParts(up, over, hires, months)::addTo);
        return List.of(draws.maybeUnless(
                Plant.In.PROMOTION,
                Part.all(List.of(
                        moves,
                        draws.maybe(rises(draws)),
                        draws.maybe(scopes(draws)),
                        draws.maybe(grounds(draws)),
                        draws.maybe(duties(draws))))));
    }

    /** Two months apart, over the two years in which moves are counted. */
    private Organization addTo(Organization organization, Cast cast) {
        List<Move> moves = new ArrayList<>();
        for (Member member : cast.members()) {
            LevelId level = member.worker().level();
            if (level == null) {
                continue;
            }
            LocalDate hired = member.worker().hired();
            LevelId below = member.below();
            LevelId across = member.across();
            LevelId first = level;
            if (across != null && over.of(member)) {
                first = add(moves, member, cast.monthsAgo(months + member.luck() % 3), across);
            } else if (below != null && up.of(member)) {
                first = add(moves, member, cast.monthsAgo(1L + 2 * member.luck()), below);
            }
            if (hired != null && hires.of(member)) {
                moves.add(new Move(member.id(), hired, null, first));
            }
        }
        return organization.withPractice(organization.practice().withMoves(Supplied.of(moves)));
    }

    /** Nothing happens to people before they came or after they left. */
    private static LevelId add(List<Move> moves, Member member, LocalDate day, LevelId from) {
        LevelId to = Objects.requireNonNull(member.worker().level());
        LocalDate hired = member.worker().hired();
        LocalDate left = member.worker().left();
        boolean isThere = (hired == null || day.isAfter(hired)) && (left == null || day.isBefore(left));
        if (isThere) {
            moves.add(new Move(member.id(), day, from, to));
        }
        return isThere ? from : to;
    }

    private interface Terms {

        MoveTerms of(MoveTerms terms, Member member, boolean isOver);
    }

    private static Part terms(Terms change) {
        return (organization, cast) -> {
            List<Move> moves = organization.practice().moves().stream()
                    .map(m -> m.from() == null
                            ? m
                            : m.withTerms(change.of(m.terms(), cast.member(m.worker()), isOver(m))))
                    .toList();
            return organization.withPractice(organization.practice().withMoves(Supplied.of(moves)));
        };
    }

    private static boolean isOver(Move move) {
        LevelId from = move.from();
        LevelId to = move.to();
        return from != null && to != null && !String.valueOf(from.track()).equals(String.valueOf(to.track()));
    }

    private static Arbitrary<Part> rises(Draws draws) {
        Arbitrary<Integer> more = draws.even() ? Arbitraries.just(0) : Draws.between(-12, 12, 0);
        Arbitrary<Habit> raised = draws.even() ? Arbitraries.just(Habit.ALWAYS) : draws.habit();
        return Combinators.combine(Draws.between(1, 12), more, raised)
                .as((percent, extra, given) -> terms((t, m, over) -> t.withPayChange(
                        !given.isKnown(m) ? null : given.of(m) ? (percent + (over ? extra : 0)) / 100.0 : 0.0)));
    }

    private static Arbitrary<Part> scopes(Draws draws) {
        return draws.habit()
                .map(wider -> terms(
                        (t, m, over) -> t.withScope(wider.isKnown(m) ? wider.of(m) ? Scope.WIDER : Scope.SAME : null)));
    }

    private static Arbitrary<Part> grounds(Draws draws) {
        return draws.habit().map(people -> terms((t, m, over) -> t.withGrounds(grounds(m, people))));
    }

    private static @Nullable Set<Ground> grounds(Member member, Habit people) {
        return !people.isKnown(member)
                ? null
                : people.of(member) ? Set.of(Ground.PEOPLE_LEADERSHIP, Ground.CRAFT) : Set.of(Ground.CRAFT);
    }

    private static Arbitrary<Part> duties(Draws draws) {
        return Combinators.combine(Draws.upTo(4), draws.habit())
                .as((tenths, known) -> terms((t, m, over) ->
                        t.withPriorDutyShare(m.isOn(TrackKind.MANAGEMENT) && known.isKnown(m) ? tenths / 10.0 : null)));
    }
}
