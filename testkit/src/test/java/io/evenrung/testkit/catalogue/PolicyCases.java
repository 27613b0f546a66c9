package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.level;
import static io.evenrung.testkit.Change.levels;
import static io.evenrung.testkit.Change.only;
import static io.evenrung.testkit.Change.policy;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.untracked;
import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.FAMILY;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.manager;
import static io.evenrung.testkit.healthy.Healthy.pay;

import io.evenrung.model.Commitment;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Forum;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Policy;
import io.evenrung.model.Publication;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import io.evenrung.testkit.Change;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The cases of the rules about what is written. */
final class PolicyCases {

    private static final UnaryOperator<Organization> NO_POLICY = o -> o.withPolicy(Policy.unknown());
    private static final UnaryOperator<Organization> NO_GRADES = levels(l -> l.withGrade(null));
    private static final UnaryOperator<Organization> NO_RANGES = levels(l -> l.withRanges(List.of()));
    private static final UnaryOperator<Organization> NO_TRACKS = untracked(l -> true);

    private PolicyCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(ladder(), ranges(), mobility(), voiceAndWork()).flatMap(List::stream);
    }

    private static List<RuleCase> ladder() {
        return List.of(
                new RuleCase(
                        "ladder.senior-ic-rung",
                        only(l -> !l.id().code().matches("IC[3456]")),
                        then(only(l -> !l.id().code().matches("IC[456]")), level(ic(3), l -> l.withGrade(null))),
                        NO_GRADES),
                new RuleCase(
                        "ladder.every-family",
                        only(l -> l.id().code().startsWith("IC")),
                        untracked(l -> l.id().code().startsWith("M")),
                        NO_TRACKS),
                new RuleCase(
                        "ladder.ceiling",
                        only(l -> !l.id().code().matches("IC[56]")),
                        then(
                                only(l -> !l.id().code().matches("IC[6]")),
                                level(manager(4), l -> l.withGrade(null)),
                                level(manager(3), l -> l.withGrade(null))),
                        NO_GRADES),
                new RuleCase(
                        "ladder.dead-end", only(l -> !l.id().equals(ic(4))), levels(l -> l.withRank(null)), NO_TRACKS),
                new RuleCase(
                        "ladder.dead-end.site-bound",
                        levels(l -> l.withSiteBound(true)),
                        levels(l -> l.withSiteBound(l.id().code().startsWith("M") ? true : null)),
                        levels(l -> l.withSiteBound(null))),
                new RuleCase(
                        "ladder.clear-criteria.count",
                        level(ic(3), l -> l.withCriteria(2)),
                        level(ic(3), l -> l.withCriteria(null)),
                        levels(l -> l.withCriteria(null))),
                new RuleCase(
                        "ladder.clear-criteria.balance",
                        level(ic(3), l -> l.withCriteria(3)),
                        level(ic(3), l -> l.withCriteria(null)),
                        levels(l -> l.withCriteria(null))),
                new RuleCase("ladder.clear-criteria.entry", entry(ic(4)), NO_GRADES, NO_POLICY),
                new RuleCase(
                        "ladder.published.audience",
                        published(new Publication(Publication.Audience.MANAGERS, AS_OF)),
                        NO_POLICY,
                        NO_POLICY),
                new RuleCase(
                        "ladder.published.review",
                        published(new Publication(Publication.Audience.ALL_STAFF, AS_OF.minusMonths(25))),
                        published(new Publication(Publication.Audience.ALL_STAFF, null)),
                        NO_POLICY));
    }

    private static List<RuleCase> ranges() {
        return List.of(
                new RuleCase(
                        "pay.band-parity.midpoint",
                        level(manager(2), l -> ranged(l, pay(14, 86), pay(14, 126))),
                        level(manager(2), l -> l.withRanges(List.of())),
                        NO_RANGES),
                new RuleCase(
                        "pay.band-parity.overlap",
                        level(manager(2), l -> ranged(l, pay(14, 60), pay(14, 140))),
                        level(manager(2), l -> l.withRanges(List.of())),
                        NO_RANGES),
                new RuleCase(
                        "pay.band-parity.progression",
                        level(manager(2), l -> ranged(l, pay(14, 86), pay(14, 126))),
                        level(manager(2), l -> l.withRanges(List.of())),
                        NO_RANGES));
    }

    private static List<RuleCase> mobility() {
        return List.of(
                new RuleCase(
                        "mobility.two-way",
                        policy(p -> p.withSwitchRules(Supplied.of(List.of(new SwitchRule("ic", "management", null))))),
                        NO_POLICY,
                        NO_POLICY),
                new RuleCase("mobility.return-right.trial", returning(5, true, true), NO_POLICY, NO_POLICY),
                new RuleCase("mobility.return-right.no-fault", returning(6, false, true), NO_POLICY, NO_POLICY),
                new RuleCase("mobility.return-right.grade-kept", returning(6, true, false), NO_POLICY, NO_POLICY));
    }

    private static List<RuleCase> voiceAndWork() {
        return List.of(
                new RuleCase(
                        "voice.decision-rights.written",
                        policy(p -> p.withDecisionRights(
                                Supplied.of(List.of(new DecisionRight("d", "Design", List.of(ic(3))))))),
                        NO_GRADES,
                        NO_POLICY),
                new RuleCase(
                        "voice.leadership-forums.written",
                        forums(f -> new Forum(f.id(), f.name(), false, 0, f.members(), 20, 1)),
                        forums(f -> new Forum(f.id(), f.name(), false, null, f.members(), 20, 1)),
                        practice(p -> p.withForums(Supplied.absent()))),
                promise("work.visible-projects"));
    }

    /** The cases of a rule that asks for a promise. */
    static RuleCase promise(String principle) {
        return new RuleCase(
                principle + ".written",
                policy(p -> p.withCommitments(Supplied.of(List.of(new Commitment(principle, false, null))))),
                NO_POLICY,
                NO_POLICY);
    }

    static UnaryOperator<Organization> forums(UnaryOperator<Forum> change) {
        return practice(p -> p.withForums(Change.each(p.forums(), change)));
    }

    @SafeVarargs
    private static UnaryOperator<Organization> then(UnaryOperator<Organization>... changes) {
        return o -> {
            Organization changed = o;
            for (UnaryOperator<Organization> change : changes) {
                changed = change.apply(changed);
            }
            return changed;
        };
    }

    private static UnaryOperator<Organization> published(Publication publication) {
        return policy(p -> p.withPublication(publication));
    }

    private static UnaryOperator<Organization> returning(int months, boolean noFault, boolean gradeKept) {
        return policy(p -> p.withReturnRight(new ReturnRight(months, noFault, gradeKept)));
    }

    private static UnaryOperator<Organization> entry(LevelId from) {
        return policy(p -> p.withManagementEntries(Supplied.of(List.of(new ManagementEntry(FAMILY, from)))));
    }

    private static Level ranged(Level level, Money minimum, Money maximum) {
        return level.withRanges(List.of(PayRange.of(minimum, maximum)));
    }
}
