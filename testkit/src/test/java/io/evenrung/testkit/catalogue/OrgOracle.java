package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.catalogue.Oracle.promise;
import static io.evenrung.testkit.catalogue.Oracle.rule;

import io.evenrung.measure.org.EngagementGap;
import io.evenrung.measure.org.EntryHires;
import io.evenrung.measure.org.ExitReasons;
import io.evenrung.measure.org.FreelanceShare;
import io.evenrung.measure.org.GoalHops;
import io.evenrung.measure.org.HandsOff;
import io.evenrung.measure.org.Layers;
import io.evenrung.measure.org.PostPromotionGap;
import io.evenrung.measure.org.RegrettedExitRate;
import io.evenrung.measure.org.Span;
import io.evenrung.measure.org.SpanOverSites;
import java.util.Map;

/** What the rules about organisation design and workforce health say, in plain Java. */
final class OrgOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries(
            rule("org.layers.depth", Layers.class, (m, limit) -> m.layers() > limit),
            rule("org.layers.hops", GoalHops.class, (m, limit) -> m.median() > limit),
            rule("org.span.reports", Span.class, (m, limit) -> m.reports() > limit),
            rule("org.span.sites", SpanOverSites.class, (m, limit) -> m.severalSites() && m.reports() > limit),
            rule("org.hands-off", HandsOff.class, (m, limit) -> m.share() > limit),
            rule(
                    "org.attrition.rate",
                    RegrettedExitRate.class,
                    (m, limit) -> m.significant() && m.disparityAtLeast() > limit),
            rule("org.attrition.reasons", ExitReasons.class, (m, limit) -> m.share() > limit),
            promise("org.freelance"),
            rule("org.freelance.share", FreelanceShare.class, (m, limit) -> m.share() > limit),
            rule("org.entry-craft", EntryHires.class, (m, limit) -> m.unplanned() && m.decline() > limit),
            rule("org.promoted-unhappy.engagement", EngagementGap.class, (m, limit) -> m.points() > limit),
            rule("org.promoted-unhappy.post-promotion", PostPromotionGap.class, (m, limit) -> m.points() > limit));

    private OrgOracle() {}
}
