package io.evenrung.testkit.catalogue;

import static io.evenrung.testkit.Change.on;
import static io.evenrung.testkit.Change.practice;
import static io.evenrung.testkit.Change.where;
import static io.evenrung.testkit.Change.workers;
import static io.evenrung.testkit.Change.workersWhere;
import static io.evenrung.testkit.catalogue.PolicyCases.forums;
import static io.evenrung.testkit.healthy.Healthy.ic;
import static io.evenrung.testkit.healthy.Healthy.id;
import static io.evenrung.testkit.healthy.Healthy.manager;

import io.evenrung.model.Decision;
import io.evenrung.model.Forum;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import io.evenrung.model.Worker;
import io.evenrung.testkit.Change;
import io.evenrung.testkit.healthy.Healthy;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cases of the rules about what is lived. */
final class PracticeCases {

    private static final UnaryOperator<Organization> NO_PRACTICE = o -> o.withPractice(Practice.unknown());
    private static final UnaryOperator<Organization> FEW =
            workersWhere(w -> on(w, "IC1") || on(w, "IC2") || w.id().endsWith("-001"));

    private PracticeCases() {}

    static Stream<RuleCase> all() {
        return Stream.of(pay(), flows(), voice(), work()).flatMap(List::stream);
    }

    private static List<RuleCase> pay() {
        UnaryOperator<Organization> managersEarnMore = workers(w -> on(w, "M") ? w.withPay(raised(w.pay())) : w);
        return List.of(
                new RuleCase("pay.lived-gap.average", managersEarnMore, FEW, NO_PRACTICE),
                new RuleCase("pay.lived-gap.pooled", managersEarnMore, FEW, NO_PRACTICE));
    }

    private static List<RuleCase> flows() {
        return List.of(
                new RuleCase(
                        "promotion.rate",
                        movesWhere(m -> !(kept(m.to(), "IC") && kept(m.from(), "IC") && number(m.worker()) % 4 != 0)),
                        movesWhere(m -> number(m.worker()) % 20 == 0),
                        NO_PRACTICE),
                new RuleCase(
                        "promotion.stagnation",
                        workers(PracticeCases::risingFast),
                        movesWhere(m -> m.from() == null || number(m.worker()) % 20 == 0),
                        NO_PRACTICE),
                new RuleCase(
                        "mobility.lived",
                        movesWhere(m -> !(kept(m.from(), "M") && kept(m.to(), "IC"))),
                        workersWhere(w -> !on(w, "M") || w.id().endsWith("-001")),
                        NO_PRACTICE),
                new RuleCase(
                        "recognition.rate",
                        recognitionsWhere(r -> r.recipient().startsWith("M") || number(r.recipient()) % 3 == 0),
                        recognitionsWhere(r -> number(r.recipient()) % 50 == 0),
                        NO_PRACTICE));
    }

    private static List<RuleCase> voice() {
        return List.of(
                new RuleCase(
                        "voice.decision-rights.lived",
                        practice(p -> p.withDecisions(Change.each(
                                p.decisions(), d -> new Decision(d.id(), d.right(), d.date(), id(manager(2), 1))))),
                        practice(p -> p.withDecisions(Change.each(
                                p.decisions(), d -> new Decision(d.id(), d.right(), d.date(), "nobody-known")))),
                        NO_PRACTICE),
                new RuleCase(
                        "voice.leadership-forums.lived",
                        forums(f -> new Forum(f.id(), f.name(), false, 2, List.of(id(manager(4), 1)), 20, 1)),
                        forums(f -> new Forum(f.id(), f.name(), false, 2, null, 20, 1)),
                        NO_PRACTICE),
                new RuleCase(
                        "voice.leadership-forums.absent-actions",
                        forums(f -> new Forum(f.id(), f.name(), false, 2, f.members(), 20, 6)),
                        forums(f -> new Forum(f.id(), f.name(), false, 2, f.members(), null, null)),
                        NO_PRACTICE),
                new RuleCase(
                        "voice.workforce-split.low",
                        workersWhere(w -> !on(w, "IC1") && !on(w, "IC2")),
                        workersWhere(w -> w.id().equals(id(ic(3), 1)) || w.id().equals(id(manager(1), 1))),
                        NO_PRACTICE),
                new RuleCase(
                        "voice.workforce-split.high",
                        workersWhere(w -> !on(w, "M") || number(w.id()) < 20),
                        workersWhere(w -> w.id().equals(id(ic(3), 1)) || w.id().equals(id(manager(1), 1))),
                        NO_PRACTICE));
    }

    private static List<RuleCase> work() {
        return List.of(
                new RuleCase(
                        "work.visible-projects.lead",
                        projectsWhere(p -> p.id().startsWith("M") || number(p.id()) % 4 == 0),
                        projectsWhere(p -> number(p.id()) % 50 == 0),
                        NO_PRACTICE),
                new RuleCase(
                        "work.visible-projects.named",
                        projects(p -> new Project(
                                p.id(), p.name(), p.highProfile(), p.lead(), false, p.manager(), p.started())),
                        projects(p -> new Project(
                                p.id(), p.name(), p.highProfile(), p.lead(), null, p.manager(), p.started())),
                        NO_PRACTICE),
                new RuleCase(
                        "work.project-managers",
                        projects(p -> new Project(
                                p.id(),
                                p.name(),
                                p.highProfile(),
                                p.lead(),
                                p.leadNamed(),
                                id(manager(1), 1),
                                p.started())),
                        projects(p -> new Project(
                                p.id(), p.name(), p.highProfile(), p.lead(), p.leadNamed(), null, p.started())),
                        NO_PRACTICE));
    }

    /**
     * Managers who were promoted rose within three years of being hired; of the others, and of those who left, most came only
     * of late.
     */
    private static Worker risingFast(Worker worker) {
        int number = number(worker.id());
        if (!on(worker, "M")) {
            return worker;
        }
        if (number >= 100) {
            return worker.withHired(Healthy.AS_OF.minusMonths(32));
        }
        boolean isPromoted = number < 60 && !on(worker, "M1");
        boolean isNew = number >= 80 || (number < 60 && on(worker, "M1"));
        return isPromoted
                ? worker.withHired(Healthy.AS_OF.minusYears(3))
                : isNew ? worker.withHired(Healthy.AS_OF.minusMonths(8)) : worker;
    }

    private static @Nullable Money raised(@Nullable Money pay) {
        return pay == null ? null : Money.ofMinor(pay.minor() * 112 / 100, pay.currency());
    }

    private static UnaryOperator<Organization> movesWhere(Predicate<Move> kept) {
        return practice(p -> p.withMoves(where(p.moves(), kept)));
    }

    private static UnaryOperator<Organization> recognitionsWhere(Predicate<Recognition> kept) {
        return practice(p -> p.withRecognitions(where(p.recognitions(), kept)));
    }

    private static UnaryOperator<Organization> projects(UnaryOperator<Project> change) {
        return practice(p -> p.withProjects(Change.each(p.projects(), change)));
    }

    private static UnaryOperator<Organization> projectsWhere(Predicate<Project> kept) {
        return practice(p -> p.withProjects(where(p.projects(), kept)));
    }

    private static boolean kept(@Nullable LevelId level, String prefix) {
        return level != null && level.code().startsWith(prefix);
    }

    /** The number at the end of an id of the healthy organisation. */
    private static int number(String id) {
        return Integer.parseInt(id.substring(id.lastIndexOf('-') + 1));
    }
}
