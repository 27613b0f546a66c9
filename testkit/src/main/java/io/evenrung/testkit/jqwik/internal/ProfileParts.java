package io.evenrung.testkit.jqwik.internal;

import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Profile;
import io.evenrung.model.Profile.Employment;
import io.evenrung.model.Profile.LeadKind;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** What is known of people beyond their job and base pay. */
final class ProfileParts {

    private static final List<String> FUNCTIONS = List.of("Engineering", "Sales", "Support");
    private static final List<String> SITES = List.of("Oslo", "Bergen", "Lima");

    private ProfileParts() {}

    static List<Arbitrary<Part>> all(Draws draws) {
        return List.of(
                draws.maybeUnless(
                        Plant.In.BONUS,
                        Combinators.combine(Draws.between(5, 20), draws.habit())
                                .as((percent, given) -> each((p, m) -> p.withBonus(part(m, percent, given))))),
                draws.maybeUnless(
                        Plant.In.EQUITY,
                        Combinators.combine(Draws.between(2, 10), draws.habit())
                                .as((percent, given) -> each((p, m) -> p.withEquity(part(m, percent, given))))),
                draws.maybe(dated(draws, 60, Profile::withLastRaise)),
                draws.maybe(dated(draws, 12, Profile::withLastHandsOn)),
                draws.maybe(draws.habit().map(craft -> each((p, m) -> p.withLeadKind(leadKind(m, craft))))),
                draws.maybe(Combinators.combine(Draws.between(1, 3), draws.habit())
                        .as((functions, known) -> each((p, m) -> p.withPriorFunction(
                                known.isKnown(m)
                                        ? known.of(m) ? FUNCTIONS.get(0) : FUNCTIONS.get(m.luck() % functions)
                                        : null)))),
                draws.maybe(Draws.between(1, 3).map(sites -> each((p, m) -> p.withSite(SITES.get(m.luck() % sites))))),
                draws.maybe(Combinators.combine(Draws.upTo(5), draws.habit())
                        .as((of, known) -> each((p, m) -> p.withEmployment(
                                !known.isKnown(m)
                                        ? null
                                        : m.luck() < of && m.isOn(TrackKind.INDIVIDUAL_CONTRIBUTOR)
                                                ? Employment.FREELANCE
                                                : Employment.EMPLOYEE)))),
                draws.maybe(draws.habit()
                        .map(often ->
                                each((p, m) -> p.withOneToOnes(often.isKnown(m) ? often.of(m) ? 24 : 3 : null)))));
    }

    private static Part each(BiFunction<Profile, Member, Profile> change) {
        return (organization, cast) -> {
            Map<String, Member> members = new HashMap<>();
            cast.members().forEach(m -> members.put(m.id(), m));
            List<Worker> workers = organization.practice().workers().stream()
                    .map(w -> changed(w, members.get(w.id()), change))
                    .toList();
            return withWorkers(organization, workers);
        };
    }

    private static Worker changed(Worker worker, @Nullable Member member, BiFunction<Profile, Member, Profile> change) {
        return member == null ? worker : worker.withProfile(change.apply(worker.profile(), member));
    }

    private static Organization withWorkers(Organization organization, List<Worker> workers) {
        return organization.practice().workers().isAbsent()
                ? organization
                : organization.withPractice(organization.practice().withWorkers(Supplied.of(workers)));
    }

    private static @Nullable Money part(Member member, int percent, Habit given) {
        Money pay = member.worker().pay();
        return pay == null || !given.isKnown(member)
                ? null
                : Money.ofMinor(given.of(member) ? pay.minor() * percent / 100 : 0, pay.currency());
    }

    /** A day of late for those whom the habit names, long ago for the others. */
    private static Arbitrary<Part> dated(
            Draws draws, int months, BiFunction<Profile, java.time.@Nullable LocalDate, Profile> set) {
        return Combinators.combine(Arbitraries.just(months), draws.habit())
                .as((long_, fresh) -> (organization, cast) -> each((p, m) -> set.apply(
                                p, fresh.isKnown(m) ? cast.monthsAgo(fresh.of(m) ? 1 + m.luck() % 4 : long_) : null))
                        .addedTo(organization, cast));
    }

    private static @Nullable LeadKind leadKind(Member member, Habit craft) {
        return !member.isOn(TrackKind.MANAGEMENT) || !craft.isKnown(member)
                ? null
                : craft.of(member) ? LeadKind.CRAFT_LEAD : LeadKind.PEOPLE_LEAD;
    }
}
