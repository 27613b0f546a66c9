package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.level;
import static io.evenrung.testkit.Change.levels;
import static io.evenrung.testkit.Change.policy;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.untracked;
import static io.evenrung.testkit.healthy.Healthy.AS_OF;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Commitment;
import io.evenrung.model.ExceptionCase;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.Level;
import io.evenrung.model.Organization;
import io.evenrung.model.RoleCharter;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.healthy.Healthy;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about the written ladder beyond its rungs. */
final class LadderCases {

    private LadderCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(charters(), rest()).flatMap(List::stream);
    }

    private static List<RuleCase> charters() {
        return List.of(
                new RuleCase(
                        "ladder.distinct-duties",
                        level(manager(1), charter(c -> c.withDuties(Healthy.DUTIES_OF_ICS))),
                        level(manager(1), charter(c -> c.withDuties(null))),
                        levels(charter(c -> c.withDuties(null)))),
                new RuleCase(
                        "ladder.leadership-without-reports.competency",
                        level(ic(4), charter(c -> c.withLeadershipCompetency(false))),
                        level(ic(4), charter(c -> c.withLeadershipCompetency(null))),
                        levels(charter(c -> c.withLeadershipCompetency(null)))),
                new RuleCase(
                        "ladder.leadership-without-reports.reports",
                        level(ic(4), charter(c -> c.withRequiresReports(true))),
                        level(ic(4), charter(c -> c.withRequiresReports(null))),
                        levels(charter(c -> c.withRequiresReports(null)))));
    }

    private static List<RuleCase> rest() {
        return List.of(
                new RuleCase(
                        "ladder.five-features",
                        policy(p -> p.withCommitments(
                                Supplied.of(List.of(new Commitment("work.visible-projects", false, null))))),
                        policy(p -> p.withCommitments(Supplied.absent())),
                        untracked(l -> true)),
                PolicyCases.promise("ladder.tailored-role"),
                new RuleCase(
                        "ladder.tailored-role.lived",
                        cases(new ExceptionCase("late", AS_OF.minusDays(61), null)),
                        cases(new ExceptionCase("new", AS_OF.minusDays(10), null)),
                        practice(p -> p.withStructure(p.structure().withExceptionCases(Supplied.absent())))),
                new RuleCase(
                        "ladder.joint-authorship",
                        authors(new LadderAuthors(6, 1)),
                        authors(new LadderAuthors(0, 0)),
                        authors(null)));
    }

    private static UnaryOperator<Level> charter(UnaryOperator<RoleCharter> change) {
        return level -> level.withCharter(change.apply(level.charter()));
    }

    private static UnaryOperator<Organization> cases(ExceptionCase... cases) {
        return practice(p -> p.withStructure(p.structure().withExceptionCases(Supplied.of(List.of(cases)))));
    }

    private static UnaryOperator<Organization> authors(@Nullable LadderAuthors authors) {
        return policy(p -> p.withStandards(p.standards().withAuthors(authors)));
    }
}
