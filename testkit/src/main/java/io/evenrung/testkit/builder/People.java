package io.evenrung.testkit.builder;

import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.Profile;
import io.evenrung.model.Worker;
import io.evenrung.testkit.healthy.Healthy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The workforce of an organisation that is being built, and its careers: on either track the same for everybody. */
final class People {

    static final LocalDate HIRED = Healthy.AS_OF.minusYears(6);
    private static final LocalDate PROMOTED = Healthy.AS_OF.minusMonths(12);
    private static final List<String> FUNCTIONS = List.of("engineering", "sales", "support");

    /** Pay stands this many percent of the midpoint or less to either side of it. */
    private static final int SPREAD = 5;

    private People() {}

    static List<Worker> workers(Plan plan, Cast cast) {
        return cast.people().stream().map(p -> worker(p, plan, cast)).toList();
    }

    private static Worker worker(Person person, Plan plan, Cast cast) {
        Money pay = pay(person, plan);
        Profile profile = Profile.unknown()
                .withBonus(part(pay, 0.1))
                .withEquity(part(pay, 0.05))
                .withLastRaise(Healthy.AS_OF.minusMonths(10))
                .withLastHandsOn(Healthy.AS_OF.minusMonths(1))
                .withOneToOnes(24)
                .withSite("Oslo")
                .withEmployment(Profile.Employment.EMPLOYEE)
                .withPriorFunction(FUNCTIONS.get(person.number() % FUNCTIONS.size()));
        return person.worker()
                .withManager(cast.managerOf().get(person.id()))
                .withTeam(person.family() + " team")
                .withHired(HIRED)
                .withPay(pay)
                .withProfile(person.isManager() ? profile.withLeadKind(Profile.LeadKind.CRAFT_LEAD) : profile);
    }

    private static Money pay(Person person, Plan plan) {
        Money byRange = Healthy.pay(person.grade(), 100 + offset(person.number()));
        return person.isManager() ? part(byRange, 1 + plan.managersPaidMore()) : byRange;
    }

    /** 0, -1, 1, -2, 2 and so on: however many people there are, their average stays where it is. */
    private static int offset(int number) {
        int step = (number % (2 * SPREAD + 1) + 1) / 2;
        return number % 2 == 0 ? step : -step;
    }

    private static Money part(Money money, double share) {
        return Money.ofMinor(Math.round(money.minor() * share), money.currency());
    }

    /** Promotions within a track, all on one day, and one hire, which says since when moves are on record. */
    static List<Move> moves(Plan plan, Cast cast) {
        List<Move> moves = new ArrayList<>();
        cast.people().stream()
                .filter(p -> p.pair() <= 1)
                .findFirst()
                .ifPresent(p -> moves.add(new Move(p.id(), HIRED, null, p.level())));
        for (Person person : cast.paired()) {
            if (person.pair() > 1 && person.number() < promoted(plan, person.isManager())) {
                MoveTerms terms = MoveTerms.unknown().withPayChange(0.08).withScope(MoveTerms.Scope.WIDER);
                moves.add(new Move(
                                person.id(),
                                PROMOTED,
                                Person.level(person.family(), person.isManager(), person.rank() - 1),
                                person.level())
                        .withTerms(terms));
            }
        }
        return moves;
    }

    private static int promoted(Plan plan, boolean isManager) {
        @Nullable Integer promoted = isManager ? plan.promotedManagers() : plan.promotedIcs();
        return promoted == null ? Integer.MAX_VALUE : promoted;
    }
}
