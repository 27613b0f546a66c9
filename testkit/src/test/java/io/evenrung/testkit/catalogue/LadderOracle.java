package io.evenrung.testkit.catalogue;

import io.evenrung.measure.ladder.Authorship;
import io.evenrung.measure.ladder.DutyOverlap;
import io.evenrung.measure.ladder.ExceptionDelay;
import io.evenrung.measure.ladder.Feature;
import io.evenrung.measure.ladder.LeadershipCompetency;
import io.evenrung.measure.ladder.RequiredReports;
import java.util.Map;

/** What the rules about the written ladder beyond its rungs say, in plain Java. */
final class LadderOracle {

    static final Map<String, Oracle.Judgement<?>> RULES = Map.ofEntries(
            Oracle.rule("ladder.distinct-duties", DutyOverlap.class, (m, limit) -> m.overlap() > limit),
            Oracle.rule(
                    "ladder.leadership-without-reports.competency",
                    LeadershipCompetency.class,
                    (m, limit) -> !m.present()),
            Oracle.rule("ladder.leadership-without-reports.reports", RequiredReports.class, (m, limit) -> m.required()),
            Oracle.rule("ladder.five-features", Feature.class, (m, limit) -> !m.adopted()),
            Oracle.promise("ladder.tailored-role"),
            Oracle.rule("ladder.tailored-role.lived", ExceptionDelay.class, (m, limit) -> m.days() > limit),
            Oracle.rule("ladder.joint-authorship", Authorship.class, (m, limit) -> m.share() < limit));

    private LadderOracle() {}
}
