package io.evenrung.testkit.healthy;

import io.evenrung.measure.promise.Promises;
import io.evenrung.model.Commitment;
import io.evenrung.model.Decision;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.Forum;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Money;
import io.evenrung.model.Move;
import io.evenrung.model.Organization;
import io.evenrung.model.PayRange;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.Publication;
import io.evenrung.model.Recognition;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import io.evenrung.model.Track;
import io.evenrung.model.Waiver;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * An organisation that keeps every rule beyond doubt: two equal ladders in one job family, paired at grades 13 to 16, and
 * people enough to show it. The cases of the rules are small changes to it.
 */
public final class Healthy {

    public static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);
    public static final String FAMILY = "Engineering";

    /** The first days of its new managers. */
    public static final LocalDate ENTRY = HealthyManager.ENTRY;

    /** Its innovation hub: the id of a unit, and a team. */
    public static final String HUB = HealthyCommunity.HUB;

    /** What is written as the duties of every IC rung. */
    public static final List<String> DUTIES_OF_ICS = HealthyLadder.OF_ICS;

    private static final int PEOPLE_A_RUNG = 100;
    private static final int PAIRS = 4;

    private static final class Ready {
        private static final Organization ORGANIZATION = complete();
    }

    private Healthy() {}

    public static LevelId ic(int rank) {
        return LevelId.of(FAMILY, "ic", "IC" + rank);
    }

    public static LevelId manager(int rank) {
        return LevelId.of(FAMILY, "management", "M" + rank);
    }

    /** The same at every call. */
    public static Organization organization() {
        return Ready.ORGANIZATION;
    }

    private static Organization complete() {
        Organization organization = Organization.of("Healthy", AS_OF, architecture())
                .withPolicy(policy())
                .withPractice(practice());
        organization = HealthyLadder.complete(organization);
        organization = HealthyPay.complete(organization);
        organization = HealthyPromotion.complete(organization);
        organization = HealthyManager.complete(organization);
        organization = HealthyCommunity.complete(organization);
        organization = HealthyGrowth.complete(organization);
        organization = HealthyOrg.complete(organization);
        return organization;
    }

    /** Whether a move goes from the IC track into management. */
    public static boolean isEntry(Move move) {
        return HealthyManager.isEntry(move);
    }

    /** Whether a move goes from management back to the IC track. */
    public static boolean isReturn(Move move) {
        return HealthyCommunity.isReturn(move);
    }

    private static JobArchitecture architecture() {
        List<Level> levels = new ArrayList<>();
        for (int rank = 1; rank <= 2 + PAIRS; rank++) {
            levels.add(rung(ic(rank), rank, 10 + rank));
        }
        for (int rank = 1; rank <= PAIRS; rank++) {
            levels.add(rung(manager(rank), rank, 12 + rank));
        }
        return new JobArchitecture(
                List.of(Track.individualContributor("ic"), Track.management("management")),
                List.of(JobFamily.of(FAMILY)),
                Supplied.of(levels),
                List.of(),
                true,
                GradeScale.numeric());
    }

    private static Level rung(LevelId id, int rank, int grade) {
        return Level.of(id)
                .withRank(rank)
                .withGrade(Integer.toString(grade))
                .withCriteria(4)
                .withSiteBound(false)
                .withRange(PayRange.of(pay(grade, 80), pay(grade, 120)));
    }

    /** A percentage of the midpoint of a grade. */
    public static Money pay(int grade, int percent) {
        return Money.of(Integer.toString(grade * 100 * percent), "USD");
    }

    private static Policy policy() {
        return Policy.unknown()
                .withPublication(new Publication(Publication.Audience.ALL_STAFF, AS_OF.minusMonths(6)))
                .withSwitchRules(Supplied.of(
                        List.of(new SwitchRule("ic", "management", null), new SwitchRule("management", "ic", null))))
                .withReturnRight(new ReturnRight(6, true, true))
                .withDecisionRights(Supplied.of(List.of(
                        new DecisionRight("design", "Choice of design", List.of(ic(3), ic(4), ic(5), ic(6))),
                        new DecisionRight("budget", "Budget of a team", List.of(manager(1), manager(2))))))
                .withManagementEntries(Supplied.of(List.of(new ManagementEntry(FAMILY, ic(3)))))
                .withWaivers(Supplied.<Waiver>of(List.of()))
                .withCommitments(Supplied.of(Promises.PRINCIPLES.stream()
                        .map(principle -> new Commitment(principle, true, "handbook"))
                        .toList()));
    }

    private static Practice practice() {
        List<Worker> workers = new ArrayList<>();
        List<Move> moves = new ArrayList<>();
        for (int rank = 1; rank <= 2; rank++) {
            for (int i = 0; i < 5 * PEOPLE_A_RUNG; i++) {
                workers.add(person(ic(rank), 10 + rank, i));
            }
        }
        for (int pair = 1; pair <= PAIRS; pair++) {
            for (int i = 0; i < PEOPLE_A_RUNG; i++) {
                LocalDate hired = AS_OF.minusYears(pair == 1 ? 1 : 6);
                workers.add(person(ic(pair + 2), 12 + pair, i).withHired(hired));
                workers.add(person(manager(pair), 12 + pair, i).withHired(hired));
                boolean promoted = pair > 1 && i < 60;
                if (promoted) {
                    LocalDate day = AS_OF.minusMonths(1L + i % 22);
                    moves.add(new Move(id(ic(pair + 2), i), day, ic(pair + 1), ic(pair + 2)));
                    moves.add(new Move(id(manager(pair), i), day, manager(pair - 1), manager(pair)));
                }
            }
        }
        // a hire on record says since when moves are; those on the lowest paired rungs came later
        moves.add(new Move(id(ic(1), 0), AS_OF.minusYears(6), null, ic(1)));
        for (int i = 60; i < 70; i++) {
            moves.add(new Move(id(manager(1), i), AS_OF.minusMonths(5), ic(3), manager(1)));
            moves.add(new Move(id(ic(3), i), AS_OF.minusMonths(5), manager(1), ic(3)));
        }
        return Practice.unknown()
                .withWorkers(Supplied.of(workers))
                .withMoves(Supplied.of(moves))
                .withForums(Supplied.of(forums()))
                .withDecisions(Supplied.of(decisions()))
                .withProjects(Supplied.of(projects()))
                .withRecognitions(Supplied.of(recognitions()));
    }

    public static String id(LevelId level, int i) {
        return String.format(Locale.ROOT, "%s-%03d", level.code(), i);
    }

    private static Worker person(LevelId level, int grade, int i) {
        return Worker.of(id(level, i), level).withHired(AS_OF.minusYears(6)).withPay(pay(grade, 95 + i % 11));
    }

    private static List<Forum> forums() {
        List<Forum> forums = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            forums.add(
                    new Forum("forum-" + i, "Forum " + i, false, 2, List.of(id(ic(5), i), id(manager(4), i)), 20, 1));
        }
        return forums;
    }

    private static List<Decision> decisions() {
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            decisions.add(new Decision("d" + i, "design", AS_OF.minusMonths(3), id(ic(4), i)));
            decisions.add(new Decision("e" + i, "budget", AS_OF.minusMonths(3), id(manager(1), i)));
        }
        return decisions;
    }

    private static List<Project> projects() {
        List<Project> projects = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            for (LevelId level : List.of(ic(3 + i % PAIRS), manager(1 + i % PAIRS))) {
                String person = id(level, i % PEOPLE_A_RUNG);
                projects.add(new Project(
                        level.code() + "-" + i, "Project", true, person, true, person, AS_OF.minusMonths(9)));
            }
        }
        return projects;
    }

    private static List<Recognition> recognitions() {
        List<Recognition> recognitions = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            for (LevelId level : List.of(ic(3 + i % PAIRS), manager(1 + i % PAIRS))) {
                recognitions.add(new Recognition(
                        level.code() + "-" + i,
                        id(level, i % PEOPLE_A_RUNG),
                        AS_OF.minusMonths(8),
                        i % 2 == 0 ? Recognition.Giver.EXECUTIVE : Recognition.Giver.PEER,
                        null));
            }
        }
        return recognitions;
    }
}
