package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.catalogue.Oracle.promise;
import static io.evenrung.testkit.catalogue.Oracle.rule;

import io.evenrung.measure.growth.LearningSpend;
import io.evenrung.measure.growth.MentorMatch;
import io.evenrung.measure.growth.MentorTargetRole;
import io.evenrung.measure.growth.MentoringRate;
import io.evenrung.measure.growth.NetworkMeetings;
import io.evenrung.measure.growth.PlanRate;
import io.evenrung.measure.growth.RoleSuccession;
import io.evenrung.measure.growth.SafetyScore;
import io.evenrung.measure.growth.SignedPlans;
import io.evenrung.measure.growth.TeamPeers;
import io.evenrung.measure.growth.WishTalks;
import io.evenrung.measure.growth.WishesOnFile;
import java.util.Map;

/** What the rules about learning, mentoring and development say, in plain Java. */
final class GrowthOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries(
            rule("growth.wishes-asked.on-file", WishesOnFile.class, (m, limit) -> m.share() < limit),
            rule("growth.wishes-asked.talks", WishTalks.class, (m, limit) -> m.share() < limit),
            rule("growth.plan.co-signed", SignedPlans.class, (m, limit) -> m.share() < limit),
            rule("growth.plan.rate", PlanRate.class, (m, limit) -> m.significant() && m.parityAtMost() < limit),
            rule("growth.mentoring.matched", MentorMatch.class, (m, limit) -> m.share() < limit),
            rule("growth.mentoring.target-role", MentorTargetRole.class, (m, limit) -> m.share() < limit),
            rule(
                    "growth.mentoring.rate",
                    MentoringRate.class,
                    (m, limit) -> m.significant() && m.parityAtMost() < limit),
            promise("growth.learning"),
            rule("growth.learning.spend", LearningSpend.class, (m, limit) -> m.parity() < limit),
            rule("growth.succession", RoleSuccession.class, (m, limit) -> m.successors() < limit),
            promise("growth.network"),
            rule("growth.network.meetings", NetworkMeetings.class, (m, limit) -> m.meetings() < limit),
            rule("growth.network.lone", TeamPeers.class, (m, limit) -> m.alone()),
            rule("growth.safety", SafetyScore.class, (m, limit) -> m.share() < limit));

    private GrowthOracle() {}
}
