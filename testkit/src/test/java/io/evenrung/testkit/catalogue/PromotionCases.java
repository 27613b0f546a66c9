package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.each;
import static io.evenrung.testkit.Change.policy;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.where;

import io.evenrung.model.Announcement;
import io.evenrung.model.Conversation;
import io.evenrung.model.Conversation.Preference;
import io.evenrung.model.Exit;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementGate;
import io.evenrung.model.Move;
import io.evenrung.model.MoveTerms;
import io.evenrung.model.MoveTerms.Ground;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Review;
import io.evenrung.model.Supplied;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about promotion integrity. */
final class PromotionCases {

    private static final UnaryOperator<Organization> FEW_NEW_MANAGERS =
            moves(m -> !isEntry(m) || m.worker().endsWith("1"));

    private PromotionCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(written(), newManagers(), rewards(), spotlight()).flatMap(List::stream);
    }

    private static List<RuleCase> written() {
        UnaryOperator<Organization> silent = gate(new ManagementGate(null, null, null, null));
        return List.of(
                new RuleCase(
                        "promotion.people-evidence.written",
                        gate(new ManagementGate(false, null, null, null)),
                        silent,
                        PromotionCases::noPolicy),
                new RuleCase(
                        "promotion.no-tenure-gate.tenure",
                        gate(new ManagementGate(null, true, null, null)),
                        silent,
                        PromotionCases::noPolicy),
                new RuleCase(
                        "promotion.no-tenure-gate.prior-job",
                        gate(new ManagementGate(null, null, true, null)),
                        silent,
                        PromotionCases::noPolicy),
                new RuleCase(
                        "promotion.no-tenure-gate.craft-rank",
                        gate(new ManagementGate(null, null, null, true)),
                        silent,
                        PromotionCases::noPolicy),
                PolicyCases.promise("promotion.preference-asked"),
                new RuleCase(
                        "promotion.results-weight",
                        weights(new ResultsWeight("ic", 0.7), new ResultsWeight("management", 0.5)),
                        weights(new ResultsWeight("ic", 0.7)),
                        PromotionCases::noPolicy));
    }

    private static List<RuleCase> newManagers() {
        return List.of(
                new RuleCase(
                        "promotion.people-evidence.lived",
                        terms(t -> t.withGrounds(Set.of(Ground.CRAFT))),
                        FEW_NEW_MANAGERS,
                        PromotionCases::noPractice),
                new RuleCase(
                        "promotion.preference-asked.lived",
                        wishes(t -> new Conversation(
                                t.worker(), t.date().minusMonths(12), t.topic(), Preference.MANAGEMENT)),
                        FEW_NEW_MANAGERS,
                        PromotionCases::noPractice),
                new RuleCase(
                        "promotion.pushed",
                        wishes(t ->
                                new Conversation(t.worker(), t.date(), t.topic(), Preference.INDIVIDUAL_CONTRIBUTOR)),
                        practice(p -> p.withDevelopment(p.development().withConversations(Supplied.of(List.of())))),
                        PromotionCases::noPractice),
                new RuleCase(
                        "promotion.reversals",
                        practice(p -> p.withDevelopment(p.development()
                                .withReviews(Supplied.of(p.moves().stream()
                                        .filter(PromotionCases::isEntry)
                                        .map(m -> new Review(
                                                m.worker(),
                                                m.effective().plusMonths(9),
                                                Review.Kind.IMPROVEMENT_PLAN,
                                                null,
                                                null,
                                                null))
                                        .toList())))),
                        FEW_NEW_MANAGERS,
                        PromotionCases::noPractice));
    }

    private static List<RuleCase> rewards() {
        return List.of(
                new RuleCase(
                        "promotion.rewards.pay",
                        terms(t -> t.withPayChange(0.0)),
                        terms(t -> t.withPayChange(null)),
                        PromotionCases::noPractice),
                new RuleCase(
                        "promotion.rewards.scope",
                        terms(t -> t.withScope(MoveTerms.Scope.SAME)),
                        terms(t -> t.withScope(null)),
                        PromotionCases::noPractice),
                new RuleCase(
                        "promotion.rewards.exits",
                        exits(e -> number(e.worker()) < 920
                                ? new Exit(e.worker(), e.date(), e.regretted(), Exit.Reason.DISMISSAL)
                                : e),
                        exits(e -> new Exit(e.worker(), e.date(), e.regretted(), null)),
                        PromotionCases::noPractice));
    }

    private static List<RuleCase> spotlight() {
        return List.of(
                new RuleCase(
                        "promotion.spotlight.announcements",
                        announcementsWhere(a -> !isOf(a, "IC")),
                        announcementsWhere(a -> number(a) % 20 == 0),
                        PromotionCases::noPractice),
                new RuleCase(
                        "promotion.spotlight.stories",
                        announcementsWhere(a -> !a.id().equals("story 2")),
                        announcements(a -> a.kind() == Announcement.Kind.STORY
                                ? new Announcement(a.id(), a.date(), a.kind(), null)
                                : a),
                        PromotionCases::noPractice));
    }

    private static Organization noPolicy(Organization organization) {
        return organization.withPolicy(Policy.unknown());
    }

    private static Organization noPractice(Organization organization) {
        return organization.withPractice(Practice.unknown());
    }

    private static UnaryOperator<Organization> gate(ManagementGate gate) {
        return policy(p -> p.withStandards(p.standards().withManagementGate(gate)));
    }

    private static UnaryOperator<Organization> weights(ResultsWeight... weights) {
        return policy(p -> p.withStandards(p.standards().withResultsWeights(Supplied.of(List.of(weights)))));
    }

    private static UnaryOperator<Organization> moves(Predicate<Move> kept) {
        return practice(p -> p.withMoves(where(p.moves(), kept)));
    }

    private static UnaryOperator<Organization> terms(UnaryOperator<MoveTerms> change) {
        return practice(p -> p.withMoves(each(p.moves(), m -> m.withTerms(change.apply(m.terms())))));
    }

    /** Changes the talks in which a preference was stated. */
    private static UnaryOperator<Organization> wishes(UnaryOperator<Conversation> change) {
        UnaryOperator<Conversation> stated = talk -> talk.preference() == null ? talk : change.apply(talk);
        return practice(p -> p.withDevelopment(
                p.development().withConversations(each(p.development().conversations(), stated))));
    }

    private static UnaryOperator<Organization> exits(UnaryOperator<Exit> change) {
        return practice(p ->
                p.withExperience(p.experience().withExits(each(p.experience().exits(), change))));
    }

    private static UnaryOperator<Organization> announcements(UnaryOperator<Announcement> change) {
        return practice(p -> p.withExperience(
                p.experience().withAnnouncements(each(p.experience().announcements(), change))));
    }

    private static UnaryOperator<Organization> announcementsWhere(Predicate<Announcement> kept) {
        return practice(p -> p.withExperience(
                p.experience().withAnnouncements(where(p.experience().announcements(), kept))));
    }

    private static boolean isEntry(Move move) {
        return isOn(move.from(), "IC") && isOn(move.to(), "M");
    }

    private static boolean isOn(@Nullable LevelId level, String prefix) {
        return level != null && level.code().startsWith(prefix);
    }

    private static boolean isOf(Announcement announcement, String prefix) {
        return announcement.worker() != null && announcement.worker().startsWith(prefix);
    }

    private static int number(Announcement announcement) {
        return announcement.worker() == null ? 0 : number(announcement.worker());
    }

    /** The number at the end of an id of the healthy organisation. */
    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }
}
