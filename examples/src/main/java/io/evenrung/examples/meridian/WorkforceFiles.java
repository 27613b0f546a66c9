package io.evenrung.examples.meridian;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Meridian's people, where they moved and who left. */
final class WorkforceFiles {

    /** Reports of a leader of leaders; more where the company would otherwise have too many layers. */
    private static final int LEADERS_A_LEADER = 9;

    private static final int MANY = 4_000_000;
    private static final int LEADERS_A_LEADER_OF_MANY = 12;

    /** As it is, so many leaders report one to the next, and all others to the last of these. */
    private static final int CHAIN = 10;

    /** From which rungs people leave, of every hundred at work. */
    private static final String[] REPAIRED = {"IC3", "IC4", "M1", "IC3", "IC5", "IC4", "M2"};

    /** As it is, ICs leave, and managers soon after they were made managers. */
    private static final String[] AS_IT_IS = {
        "IC3", "IC4", "IC3", "IC4", "IC3", "IC4", "IC3", "IC4", "IC3", "IC4", "IC3", "IC4", "M1", "M1", "M1", "M1"
    };

    private static final String[] ORIGINS = {"engineering", "design", "operations", "research"};

    private final People people;
    private final boolean isRepaired;

    WorkforceFiles(People people) {
        this.people = people;
        this.isRepaired = people.isRepaired();
    }

    void write(Path folder) {
        try (Table workers = new Table(
                        folder,
                        "workers",
                        "worker_id",
                        "job_code",
                        "manager_id",
                        "team",
                        "base_pay",
                        "currency",
                        "hire_date",
                        "level_start_date",
                        "termination_date",
                        "bonus",
                        "equity",
                        "last_raise",
                        "last_hands_on",
                        "lead_kind",
                        "prior_function",
                        "site",
                        "employment",
                        "one_to_ones");
                Table moves = new Table(
                        folder,
                        "moves",
                        "worker_id",
                        "effective_date",
                        "from_job_code",
                        "to_job_code",
                        "pay_before",
                        "pay_after",
                        "scope",
                        "grounds",
                        "prior_duty_share");
                Table exits = new Table(folder, "exits", "worker_id", "date", "regretted", "reason")) {
            people.forEach(person -> {
                worker(workers, person);
                Career.all(person, isRepaired).forEach(career -> move(moves, person, career));
            });
            long leavers = (long) people.size() * (isRepaired ? REPAIRED : AS_IT_IS).length / People.BLOCK;
            for (int i = 0; i < leavers; i++) {
                leaver(i, workers, moves, exits);
            }
        }
    }

    private void worker(Table workers, Person person) {
        List<Career> moves = Career.all(person, isRepaired);
        boolean isManager = person.isManager();
        boolean isFavoured = isManager && !isRepaired;
        long pay = (long) LadderFile.midpoint(person.rung(), true) * (95 + person.ordinal() % 11) / 100;
        pay = isFavoured ? pay * 5 / 4 : pay;
        LocalDate hired = Career.hired(person, moves, isRepaired);
        boolean isPlateaued = isRepaired ? person.isOneIn(10) : !isManager && person.ordinal() % 10 < 7;
        boolean isCraftLead = isManager && person.isOneIn(3);
        workers.row(
                person.id(),
                person.rung().code(),
                managerOf(person),
                team(person),
                pay,
                "EUR",
                hired,
                moves.isEmpty() ? hired : moves.get(moves.size() - 1).day(),
                null,
                pay * (isFavoured ? 25 : 10) / 100,
                pay * (isFavoured ? 20 : 5) / 100,
                Meridian.AS_OF.minusMonths(isPlateaued ? 48 : 8),
                Meridian.AS_OF.minusMonths(monthsOffCraft(person, isCraftLead)),
                isManager ? (isCraftLead ? "craft" : "people") : null,
                isRepaired ? ORIGINS[person.index() / 3 % ORIGINS.length] : "sales",
                isRepaired && people.size() > MANY || person.team() % 2 == 0 ? "Northport" : "Southport",
                isFreelance(person) ? "freelance" : "employee",
                isRepaired ? 12 : 3);
    }

    private int monthsOffCraft(Person person, boolean isCraftLead) {
        if (person.isManager()) {
            return isCraftLead && isRepaired ? 2 : 20;
        }
        return isRepaired || person.isOneIn(3) ? 1 : 12;
    }

    private boolean isFreelance(Person person) {
        return !person.isManager() && person.rung().isSenior() && person.ordinal() % 20 < (isRepaired ? 1 : 9);
    }

    /** As it is, one IC in every ten teams works alone. */
    private String team(Person person) {
        boolean isAlone = !isRepaired && person.seat() == People.TEAM - 1 && person.team() % 10 == 0;
        return (isAlone ? "Outpost of " : "") + team(person.team());
    }

    static String team(int team) {
        return String.format(Locale.ROOT, "Team %06d", team);
    }

    /** Seats after the second report to it, the second to the first, and first seats to those of other teams. */
    private @Nullable String managerOf(Person person) {
        int first = person.team() * People.TEAM;
        if (person.seat() > 1) {
            return Person.id(first + 1);
        }
        if (person.seat() == 1) {
            return Person.id(first);
        }
        if (person.team() == 0) {
            return null;
        }
        return Person.id(above(person.team()) * People.TEAM);
    }

    private int above(int team) {
        if (!isRepaired) {
            return Math.min(team - 1, CHAIN);
        }
        return (team - 1) / (people.size() > MANY ? LEADERS_A_LEADER_OF_MANY : LEADERS_A_LEADER);
    }

    private void move(Table moves, Person person, Career career) {
        String to = career.to().code();
        Rung from = career.from();
        if (from == null) {
            moves.row(person.id(), career.day(), null, to, null, null, null, null, null);
            return;
        }
        boolean isEntry = career.kind() == Career.Kind.INTO_MANAGEMENT;
        moves.row(
                person.id(),
                career.day(),
                from.code(),
                to,
                100,
                100 + raise(person, career.kind()),
                scope(person, career.kind()),
                isRepaired ? "craft;people_leadership" : "craft",
                isEntry ? (isRepaired ? "0.1" : "0.5") : null);
    }

    private int raise(Person person, Career.Kind kind) {
        return switch (kind) {
            case BACK -> isRepaired ? 0 : -12;
            case INTO_MANAGEMENT -> isRepaired ? 8 : 20;
            case PROMOTION -> isRepaired ? 8 : person.isManager() ? 0 : 4;
            case HIRE -> 0;
        };
    }

    private String scope(Person person, Career.Kind kind) {
        if (kind == Career.Kind.BACK) {
            return "same";
        }
        return isRepaired || !person.isManager() ? "wider" : "narrower";
    }

    private void leaver(int i, Table workers, Table moves, Table exits) {
        String[] levels = isRepaired ? REPAIRED : AS_IT_IS;
        String level = levels[i % levels.length];
        boolean isManager = level.startsWith("M");
        Family family = Family.values()[i / levels.length % Family.values().length];
        int rank = level.charAt(level.length() - 1) - '0';
        boolean isCapped = !isRepaired && family == Family.OPERATIONS && !isManager;
        Rung rung = new Rung(family, isManager, isCapped ? Rung.HEAD_START : rank);
        String id = "L" + Person.id(i).substring(1);
        LocalDate day = Meridian.AS_OF.minusMonths(1L + i % 18);
        LocalDate hired = Meridian.AS_OF.minusYears(5).minusDays(i % 365);
        boolean isNewManager = !isRepaired && isManager;
        LocalDate since = isNewManager ? day.minusMonths(3) : hired;
        Object[] row = new Object[18];
        row[0] = id;
        row[1] = rung.code();
        row[6] = hired;
        row[7] = since;
        row[8] = day;
        workers.row(row);
        if (isNewManager) {
            String from = new Rung(family, false, Rung.HEAD_START).code();
            moves.row(id, since, from, rung.code(), 100, 120, "wider", "craft", "0.5");
        }
        boolean isRegretted = isRepaired ? i / levels.length % 2 == 0 : !isManager;
        exits.row(id, day, isRegretted, isRepaired ? (i % 3 == 0 ? "pay" : "other") : "no_path");
    }
}
