package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.catalogue.Oracle.promise;
import static io.evenrung.testkit.catalogue.Oracle.rule;

import io.evenrung.measure.promotion.AnnouncementRate;
import io.evenrung.measure.promotion.CraftOnlyPromotions;
import io.evenrung.measure.promotion.CraftRankGate;
import io.evenrung.measure.promotion.ManagementEntryWish;
import io.evenrung.measure.promotion.PayRises;
import io.evenrung.measure.promotion.PeopleEvidenceGate;
import io.evenrung.measure.promotion.PostPromotionExits;
import io.evenrung.measure.promotion.PreferenceAsked;
import io.evenrung.measure.promotion.PriorJobGate;
import io.evenrung.measure.promotion.ResultsWeightGap;
import io.evenrung.measure.promotion.Reversals;
import io.evenrung.measure.promotion.ScopeRises;
import io.evenrung.measure.promotion.StoryQuarters;
import io.evenrung.measure.promotion.TenureGate;
import java.util.Map;

/** What the rules about promotion integrity say, in plain Java. */
final class PromotionOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries(
            rule("promotion.people-evidence.written", PeopleEvidenceGate.class, (m, limit) -> !m.required()),
            rule("promotion.people-evidence.lived", CraftOnlyPromotions.class, (m, limit) -> m.share() > limit),
            rule("promotion.no-tenure-gate.tenure", TenureGate.class, (m, limit) -> m.suffices()),
            rule("promotion.no-tenure-gate.prior-job", PriorJobGate.class, (m, limit) -> m.suffices()),
            rule("promotion.no-tenure-gate.craft-rank", CraftRankGate.class, (m, limit) -> m.required()),
            promise("promotion.preference-asked"),
            rule("promotion.preference-asked.lived", PreferenceAsked.class, (m, limit) -> m.share() < limit),
            rule("promotion.pushed", ManagementEntryWish.class, (m, limit) -> m.against()),
            rule("promotion.rewards.pay", PayRises.class, (m, limit) -> m.share() < limit),
            rule("promotion.rewards.scope", ScopeRises.class, (m, limit) -> m.share() < limit),
            rule(
                    "promotion.rewards.exits",
                    PostPromotionExits.class,
                    (m, limit) -> m.significant() && m.disparityAtLeast() > limit),
            rule("promotion.reversals", Reversals.class, (m, limit) -> m.share() > limit),
            rule("promotion.results-weight", ResultsWeightGap.class, (m, limit) -> m.points() > limit),
            rule(
                    "promotion.spotlight.announcements",
                    AnnouncementRate.class,
                    (m, limit) -> m.significant() && m.parityAtMost() < limit),
            rule("promotion.spotlight.stories", StoryQuarters.class, (m, limit) -> m.share() < limit));

    private PromotionOracle() {}
}
