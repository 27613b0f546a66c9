package io.evenrung.testkit.healthy;

import static io.evenrung.testkit.healthy.Healthy.AS_OF;

import io.evenrung.model.ExceptionCase;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.Change;
import java.util.List;

/** What makes the healthy organisation keep the rules about the written ladder beyond its rungs. */
final class HealthyLadder {

    static final List<String> OF_ICS = List.of("Make the hard designs", "Teach the craft", "Speak for the craft");
    static final List<String> OF_MANAGERS = List.of("Grow the team", "Hire", "Speak for the craft");

    private HealthyLadder() {}

    static Organization complete(Organization o) {
        return Change.levels(HealthyLadder::chartered)
                .andThen(Change.policy(p -> p.withStandards(p.standards().withAuthors(new LadderAuthors(6, 3)))))
                .andThen(Change.practice(p -> p.withStructure(p.structure()
                        .withExceptionCases(Supplied.of(List.of(
                                new ExceptionCase("c1", AS_OF.minusDays(200), AS_OF.minusDays(180)),
                                new ExceptionCase("c2", AS_OF.minusDays(100), AS_OF.minusDays(70)),
                                new ExceptionCase("c3", AS_OF.minusDays(20), null)))))))
                .apply(o);
    }

    private static Level chartered(Level level) {
        boolean isIc = level.id().code().startsWith("IC");
        return level.withCharter(level.charter()
                .withDuties(isIc ? OF_ICS : OF_MANAGERS)
                .withLeadershipCompetency(true)
                .withRequiresReports(!isIc));
    }
}
