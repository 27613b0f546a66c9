package io.evenrung.testkit.catalogue;

import static java.util.Map.entry;

import io.evenrung.measure.Measure;
import io.evenrung.measure.ladder.Ceiling;
import io.evenrung.measure.ladder.CriteriaBalance;
import io.evenrung.measure.ladder.CriteriaCount;
import io.evenrung.measure.ladder.DualPath;
import io.evenrung.measure.ladder.ManagementEntryGap;
import io.evenrung.measure.ladder.PublishedAudience;
import io.evenrung.measure.ladder.ReviewAge;
import io.evenrung.measure.ladder.SeniorRungs;
import io.evenrung.measure.ladder.SiteBoundRung;
import io.evenrung.measure.ladder.Successors;
import io.evenrung.measure.mobility.ReturnFlow;
import io.evenrung.measure.mobility.ReturnTerms;
import io.evenrung.measure.mobility.SwitchEdge;
import io.evenrung.measure.pay.AveragePayGap;
import io.evenrung.measure.pay.MidpointGap;
import io.evenrung.measure.pay.PayGap;
import io.evenrung.measure.pay.ProgressionGap;
import io.evenrung.measure.pay.RangeOverlap;
import io.evenrung.measure.promise.Promise;
import io.evenrung.measure.promotion.PromotionRate;
import io.evenrung.measure.promotion.Stagnation;
import io.evenrung.measure.recognition.RecognitionRate;
import io.evenrung.measure.voice.AbsentActions;
import io.evenrung.measure.voice.DecisionShare;
import io.evenrung.measure.voice.ForumCharters;
import io.evenrung.measure.voice.ForumSeats;
import io.evenrung.measure.voice.RungDecisionRights;
import io.evenrung.measure.voice.WorkforceSplit;
import io.evenrung.measure.work.LeadNaming;
import io.evenrung.measure.work.LeadRate;
import io.evenrung.measure.work.ProjectManagerShare;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What each built-in rule says, in plain Java: what both compilers of the rule engine are held against. */
public final class Oracle {

    /** Whether a measure breaks a rule at a limit. */
    @FunctionalInterface
    interface Breaks<M> {
        boolean test(M measure, double limit);
    }

    record Judgement<M extends Measure>(Class<M> type, Breaks<M> breaks) {
        boolean test(Measure measure, double limit) {
            return type.isInstance(measure) && breaks.test(type.cast(measure), limit);
        }
    }

    private static final Map<String, Judgement<?>> FIRST = Map.ofEntries(
            rule("ladder.senior-ic-rung", SeniorRungs.class, (m, limit) -> m.possible() < limit),
            rule("ladder.every-family", DualPath.class, (m, limit) -> !m.waived() && m.missingTracks() > limit),
            rule("ladder.ceiling", Ceiling.class, (m, limit) -> m.certain() > limit),
            rule("ladder.dead-end", Successors.class, (m, limit) -> m.successors() < limit),
            rule("ladder.dead-end.site-bound", SiteBoundRung.class, (m, limit) -> m.unboundEquivalents() < limit),
            rule("ladder.clear-criteria.count", CriteriaCount.class, (m, limit) -> m.criteria() < limit),
            rule("ladder.clear-criteria.balance", CriteriaBalance.class, (m, limit) -> m.share() < limit),
            rule("ladder.clear-criteria.entry", ManagementEntryGap.class, (m, limit) -> m.rungs() > limit),
            rule("ladder.published.audience", PublishedAudience.class, (m, limit) -> !m.allStaff()),
            rule("ladder.published.review", ReviewAge.class, (m, limit) -> m.months() > limit),
            rule("pay.band-parity.midpoint", MidpointGap.class, (m, limit) -> m.excess() > limit),
            rule("pay.band-parity.overlap", RangeOverlap.class, (m, limit) -> m.overlap() < limit),
            rule("pay.band-parity.progression", ProgressionGap.class, (m, limit) -> m.distance() > limit),
            rule("pay.lived-gap.average", AveragePayGap.class, (m, limit) -> m.excess() > limit),
            rule("pay.lived-gap.pooled", PayGap.class, (m, limit) -> m.significant() && m.excessAtLeast() > limit),
            rule("promotion.rate", PromotionRate.class, (m, limit) -> m.significant() && m.parityAtMost() < limit),
            rule("promotion.stagnation", Stagnation.class, (m, limit) -> m.significant() && m.ratioAtLeast() > limit),
            rule("mobility.two-way", SwitchEdge.class, (m, limit) -> !m.written()),
            rule("mobility.lived", ReturnFlow.class, (m, limit) -> m.ratio() < limit),
            rule("mobility.return-right.trial", ReturnTerms.class, (m, limit) -> m.trialMonths() < limit),
            rule("mobility.return-right.no-fault", ReturnTerms.class, (m, limit) -> !m.noFault()),
            rule("mobility.return-right.grade-kept", ReturnTerms.class, (m, limit) -> !m.gradeKept()),
            rule("voice.decision-rights.written", RungDecisionRights.class, (m, limit) -> m.rights() < limit),
            rule("voice.decision-rights.lived", DecisionShare.class, (m, limit) -> m.shortfall() > limit),
            rule("voice.leadership-forums.written", ForumCharters.class, (m, limit) -> m.share() < limit),
            rule("voice.leadership-forums.lived", ForumSeats.class, (m, limit) -> m.share() < limit),
            rule("voice.leadership-forums.absent-actions", AbsentActions.class, (m, limit) -> m.share() > limit),
            rule("voice.workforce-split.low", WorkforceSplit.class, (m, limit) -> m.icShare() < limit),
            rule("voice.workforce-split.high", WorkforceSplit.class, (m, limit) -> m.icShare() > limit),
            promise("work.visible-projects"),
            rule(
                    "work.visible-projects.lead",
                    LeadRate.class,
                    (m, limit) -> m.significant() && m.parityAtMost() < limit),
            rule("work.visible-projects.named", LeadNaming.class, (m, limit) -> m.share() < limit),
            rule("work.project-managers", ProjectManagerShare.class, (m, limit) -> m.icShare() < limit),
            rule("recognition.rate", RecognitionRate.class, (m, limit) -> m.significant() && m.parityAtMost() < limit));

    private static final Map<String, Judgement<?>> RULES = Stream.of(
                    FIRST,
                    LadderOracle.RULES,
                    PayOracle.RULES,
                    PromotionOracle.RULES,
                    ManagerOracle.RULES,
                    CommunityOracle.RULES,
                    GrowthOracle.RULES,
                    OrgOracle.RULES)
            .flatMap(rules -> rules.entrySet().stream())
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    private Oracle() {}

    public static boolean breaks(String rule, Measure measure, double limit) {
        return Objects.requireNonNull(RULES.get(rule), rule).test(measure, limit);
    }

    /** A rule that asks for a promise. */
    static Map.Entry<String, Judgement<?>> promise(String principle) {
        return rule(
                principle + ".written",
                Promise.class,
                (m, limit) -> m.principle().equals(principle) && !m.written());
    }

    static <M extends Measure> Map.Entry<String, Judgement<?>> rule(String id, Class<M> type, Breaks<M> breaks) {
        return entry(id, new Judgement<>(type, breaks));
    }
}
