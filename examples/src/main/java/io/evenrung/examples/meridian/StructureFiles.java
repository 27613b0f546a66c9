package io.evenrung.examples.meridian;

import java.nio.file.Path;
import java.time.LocalDate;

/** How Meridian is put together: forums, decisions, units, specialities, succession, meetings and exceptions. */
final class StructureFiles {

    private static final int FORUMS = 5;
    private static final int DECISIONS = 20;
    private static final int HUB = 1;

    private final People people;
    private final boolean isRepaired;

    StructureFiles(People people) {
        this.people = people;
        this.isRepaired = people.isRepaired();
    }

    void write(Path folder) {
        forums(folder);
        decisions(folder);
        units(folder);
        domains(folder);
        succession(folder);
        meetings(folder);
        exceptions(folder);
    }

    private void forums(Path folder) {
        try (Table forums = new Table(
                folder,
                "forums",
                "forum_id",
                "forum_name",
                "exempt",
                "ic_seats",
                "members",
                "actions",
                "actions_to_absent")) {
            for (int i = 0; i < FORUMS; i++) {
                String leaders = Person.id(0) + ";" + Person.id(1);
                forums.row(
                        "F" + i,
                        "Forum " + i,
                        false,
                        isRepaired ? 1 : 0,
                        isRepaired ? leaders + ";" + ic(0).id() : leaders,
                        20,
                        isRepaired ? 2 : 10);
            }
        }
    }

    private void decisions(Path folder) {
        try (Table decisions = new Table(folder, "decisions", "decision_id", "decision_right", "date", "decided_by")) {
            LocalDate day = Meridian.AS_OF.minusMonths(3);
            for (int i = 0; i < DECISIONS; i++) {
                decisions.row("D" + i, "design", day, isRepaired ? ic(0).id() : Person.id(1));
                decisions.row("B" + i, "budget", day, Person.id(1));
            }
        }
    }

    private void units(Path folder) {
        try (Table units =
                new Table(folder, "units", "unit_id", "headcount", "lead_id", "counterpart_id", "innovation_hub")) {
            for (Family family : Family.values()) {
                int first = family.ordinal() * People.BLOCK;
                if (first < people.size()) {
                    Person lead = people.at(first);
                    // as it is, at the lead's side stands the next in line
                    Person beside = isRepaired
                            ? people.onRung(new Rung(family, false, lead.rung().rank() + Rung.HEAD_START), lead)
                            : people.at(first + 1);
                    boolean isPair = beside.index() != lead.index();
                    int heads = people.size() / Family.values().length;
                    units.row(family.title(), heads, lead.id(), isPair ? beside.id() : null, false);
                }
            }
            String lead = isRepaired ? ic(HUB).id() : Person.id(HUB * People.TEAM);
            units.row(WorkforceFiles.team(HUB), null, lead, null, true);
        }
    }

    private void domains(Path folder) {
        try (Table domains = new Table(folder, "domains", "domain_id", "domain_name", "owner_id")) {
            for (int team = 0; team * People.TEAM + People.TEAM <= people.size(); team++) {
                String second = Person.id(team * People.TEAM + 1);
                String owner = isRepaired ? Person.id(team * People.TEAM + 4) : team % 2 == 0 ? second : null;
                domains.row("X" + team, "Speciality " + team, owner);
            }
        }
    }

    private void succession(Path folder) {
        try (Table succession = new Table(folder, "succession", "role", "job_code", "successors")) {
            for (Family family : Family.values()) {
                boolean isCapped = !isRepaired && family == Family.OPERATIONS;
                for (int rank = Rung.HEAD_START + 1; rank <= Rung.IC_RUNGS && !isCapped; rank++) {
                    Rung rung = new Rung(family, false, rank);
                    succession.row(family.title() + " " + rung.level(), rung.code(), isRepaired ? 2 : 0);
                }
            }
        }
    }

    private void meetings(Path folder) {
        try (Table meetings = new Table(folder, "meetings", "meeting_id", "date", "kind", "two_way")) {
            for (int quarter = 0; quarter < 4; quarter++) {
                LocalDate day = Meridian.AS_OF.minusMonths(3L * quarter).minusDays(10);
                meetings.row("A" + quarter, day, "all_hands", isRepaired ? "0.4" : "0.05");
                if (isRepaired || quarter == 0) {
                    meetings.row("L" + quarter, day, "listening_session", null);
                    meetings.row("N" + quarter, day, "ic_network", null);
                }
            }
        }
    }

    private void exceptions(Path folder) {
        try (Table cases = new Table(folder, "exceptions", "case_id", "opened", "decided")) {
            for (int i = 0; i < 4; i++) {
                LocalDate opened = Meridian.AS_OF.minusMonths(9L + i);
                cases.row("E" + i, opened, opened.plusDays(isRepaired ? 30 + i : 200));
            }
        }
    }

    /** An IC of one team. */
    private Person ic(int team) {
        Person person = people.at(team * People.TEAM + 4);
        for (int seat = 4; seat < People.TEAM && !person.rung().isSenior(); seat++) {
            person = people.at(team * People.TEAM + seat);
        }
        return person;
    }
}
