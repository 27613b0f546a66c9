package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.catalogue.Oracle.promise;
import static io.evenrung.testkit.catalogue.Oracle.rule;

import io.evenrung.measure.manager.AutonomyScore;
import io.evenrung.measure.manager.CoachingCycle;
import io.evenrung.measure.manager.ConsequenceRate;
import io.evenrung.measure.manager.CraftGap;
import io.evenrung.measure.manager.DoubleDuty;
import io.evenrung.measure.manager.EarlyFeedback;
import io.evenrung.measure.manager.LowReviewAction;
import io.evenrung.measure.manager.ManagerResultGoals;
import io.evenrung.measure.manager.ManagersFromProgramme;
import io.evenrung.measure.manager.ManagersTrainedBefore;
import io.evenrung.measure.manager.ManagersTrainedSoon;
import io.evenrung.measure.manager.ManagersVetted;
import io.evenrung.measure.manager.OldJobTime;
import io.evenrung.measure.manager.RegularOneToOnes;
import io.evenrung.measure.manager.SeniorManagersRefreshed;
import io.evenrung.measure.manager.StrategicGoals;
import io.evenrung.measure.manager.UpwardReviews;
import java.util.Map;

/** What the rules about manager readiness and effectiveness say, in plain Java. */
final class ManagerOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries(
            promise("manager.vetted"),
            rule("manager.vetted.lived", ManagersVetted.class, (m, limit) -> m.share() < limit),
            promise("manager.trained"),
            rule("manager.trained.before", ManagersTrainedBefore.class, (m, limit) -> m.share() < limit),
            rule("manager.trained.after", ManagersTrainedSoon.class, (m, limit) -> m.share() < limit),
            rule("manager.pipeline", ManagersFromProgramme.class, (m, limit) -> m.share() < limit),
            rule("manager.old-job", OldJobTime.class, (m, limit) -> m.share() > limit),
            rule("manager.early-feedback", EarlyFeedback.class, (m, limit) -> m.share() < limit),
            rule("manager.results-not-tasks.results", ManagerResultGoals.class, (m, limit) -> m.share() < limit),
            rule("manager.results-not-tasks.strategic", StrategicGoals.class, (m, limit) -> m.goals() < limit),
            promise("manager.coaching"),
            rule("manager.coaching.one-to-ones", RegularOneToOnes.class, (m, limit) -> m.share() < limit),
            rule("manager.coaching.cycle", CoachingCycle.class, (m, limit) -> m.share() < limit),
            rule("manager.refresher", SeniorManagersRefreshed.class, (m, limit) -> m.share() < limit),
            rule("manager.double-duty", DoubleDuty.class, (m, limit) -> m.deliveryWeight() > limit),
            rule("manager.craft-gap", CraftGap.class, (m, limit) -> m.months() > limit),
            promise("manager.accountable"),
            rule("manager.accountable.upward-review", UpwardReviews.class, (m, limit) -> m.share() < limit),
            rule("manager.accountable.action", LowReviewAction.class, (m, limit) -> m.share() < limit),
            rule(
                    "manager.accountable.consequence",
                    ConsequenceRate.class,
                    (m, limit) -> m.significant() && m.parityAtMost() < limit),
            rule("manager.autonomy", AutonomyScore.class, (m, limit) -> m.favourable() < limit));

    private ManagerOracle() {}
}
