package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.number;
import static io.evenrung.testkit.Change.on;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.where;
import static io.evenrung.testkit.Change.workers;
import static io.evenrung.testkit.catalogue.GrowthCases.development;
import static io.evenrung.testkit.catalogue.GrowthCases.surveys;
import static io.evenrung.testkit.catalogue.PolicyCases.promise;
import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Commitment;
import io.evenrung.model.Exit;
import io.evenrung.model.Goal;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Profile;
import io.evenrung.model.Supplied;
import io.evenrung.model.SurveyResult;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about organisation design and workforce health. */
final class OrgCases {

    private static final UnaryOperator<Organization> NO_PRACTICE = o -> o.withPractice(Practice.unknown());

    private OrgCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(lines(), craftAndExits(), people()).flatMap(List::stream);
    }

    private static List<RuleCase> lines() {
        return List.of(
                new RuleCase(
                        "org.layers.depth",
                        workers(w -> on(w, "IC1") && number(w.id()) > 0 && number(w.id()) < 12
                                ? w.withManager(id(ic(1), number(w.id()) - 1))
                                : w),
                        workers(w -> w.id().equals(id(manager(4), 1)) ? w.withManager("nobody known") : w),
                        NO_PRACTICE),
                new RuleCase(
                        "org.layers.hops",
                        OrgCases::ownedFromTheTop,
                        owned(goal -> goal.id().endsWith("0") ? goal.owner() : null),
                        NO_PRACTICE),
                new RuleCase(
                        "org.span.reports",
                        crowded(),
                        workers(w -> w.id().equals(id(ic(1), 1)) ? w.withManager(null) : w),
                        NO_PRACTICE),
                new RuleCase(
                        "org.span.sites",
                        crowded(),
                        workers(w -> w.withProfile(w.profile().withSite(null))),
                        NO_PRACTICE));
    }

    private static List<RuleCase> craftAndExits() {
        return List.of(
                new RuleCase(
                        "org.hands-off",
                        ofIcs(p -> p.withLastHandsOn(AS_OF.minusMonths(7))),
                        ofIcs(p -> p.withLastHandsOn(null)),
                        NO_PRACTICE),
                new RuleCase(
                        "org.attrition.rate",
                        exitsWhere(e -> e.worker().startsWith("IC") || number(e.worker()) % 4 == 0),
                        exitsWhere(e -> number(e.worker()) % 20 == 0),
                        NO_PRACTICE),
                new RuleCase("org.attrition.reasons", leaving(Exit.Reason.NO_PATH), leaving(null), NO_PRACTICE));
    }

    private static List<RuleCase> people() {
        return List.of(
                promise("org.freelance"),
                new RuleCase(
                        "org.freelance.share",
                        ofIcs(p -> p.withEmployment(Profile.Employment.FREELANCE)),
                        ofIcs(p -> p.withEmployment(null)),
                        NO_PRACTICE),
                new RuleCase("org.entry-craft", o -> noPlan(noHires(o)), OrgCases::noHires, NO_PRACTICE),
                new RuleCase(
                        "org.promoted-unhappy.engagement",
                        answered(SurveyResult.Item.ENGAGEMENT, 200, 0.5),
                        answered(SurveyResult.Item.ENGAGEMENT, 4, 0.5),
                        NO_PRACTICE),
                new RuleCase(
                        "org.promoted-unhappy.post-promotion",
                        answered(SurveyResult.Item.POST_PROMOTION, 200, 0.5),
                        answered(SurveyResult.Item.POST_PROMOTION, 4, 0.5),
                        NO_PRACTICE));
    }

    /** The same goals with other owners. */
    private static UnaryOperator<Organization> owned(Owner owner) {
        return development(d -> d.withGoals(
                Change.each(d.goals(), g -> new Goal(g.id(), g.name(), g.scope(), owner.of(g), g.doers()))));
    }

    private interface Owner {
        @Nullable
        String of(Goal goal);
    }

    /** Every goal belongs to the top of its owner's line. */
    private static Organization ownedFromTheTop(Organization organization) {
        Map<String, String> managers = new HashMap<>();
        for (Worker worker : organization.practice().workers()) {
            if (worker.manager() != null) {
                managers.put(worker.id(), worker.manager());
            }
        }
        Owner top = goal -> {
            String at = goal.owner();
            while (at != null && managers.containsKey(at)) {
                at = managers.get(at);
            }
            return at;
        };
        return owned(top).apply(organization);
    }

    /** Twenty more report to one manager. */
    private static UnaryOperator<Organization> crowded() {
        return workers(w ->
                on(w, "IC1") && number(w.id()) >= 100 && number(w.id()) < 120 ? w.withManager(id(manager(1), 50)) : w);
    }

    private static UnaryOperator<Organization> ofIcs(UnaryOperator<Profile> change) {
        return workers(w -> on(w, "IC") ? w.withProfile(change.apply(w.profile())) : w);
    }

    private static UnaryOperator<Organization> exitsWhere(Predicate<Exit> kept) {
        return practice(p ->
                p.withExperience(p.experience().withExits(where(p.experience().exits(), kept))));
    }

    private static UnaryOperator<Organization> leaving(Exit.@Nullable Reason reason) {
        return practice(p -> p.withExperience(p.experience()
                .withExits(Change.each(
                        p.experience().exits(), e -> new Exit(e.worker(), e.date(), e.regretted(), reason)))));
    }

    /** Nobody came in the last year. */
    private static Organization noHires(Organization organization) {
        UnaryOperator<Worker> change = worker -> {
            boolean isNew = worker.hired() != null && worker.hired().isAfter(AS_OF.minusYears(1));
            return isNew ? worker.withHired(AS_OF.minusYears(6)) : worker;
        };
        return workers(change).apply(organization);
    }

    private static Organization noPlan(Organization organization) {
        return organization.withPolicy(organization
                .policy()
                .withCommitments(Supplied.of(List.of(new Commitment("org.entry-craft", false, null)))));
    }

    /** What ICs answered. */
    private static UnaryOperator<Organization> answered(SurveyResult.Item item, int respondents, double favourable) {
        return surveys(s -> s.item() == item && "ic".equals(s.track())
                ? new SurveyResult(s.item(), s.group(), s.track(), s.date(), respondents, favourable)
                : s);
    }
}
