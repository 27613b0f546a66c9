package io.evenrung.examples.meridian;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What Meridian's people lead, make and are thanked for, and the goals they work on. */
final class WorkFiles {

    private final People people;
    private final boolean isRepaired;

    WorkFiles(People people) {
        this.people = people;
        this.isRepaired = people.isRepaired();
    }

    void write(Path folder) {
        LocalDate day = Meridian.AS_OF.minusMonths(7);
        try (Table projects = new Table(
                        folder,
                        "projects",
                        "project_id",
                        "project_name",
                        "high_profile",
                        "lead_id",
                        "lead_named",
                        "manager_id",
                        "start_date");
                Table contributions = new Table(
                        folder,
                        "contributions",
                        "contribution_id",
                        "contribution_name",
                        "contributors",
                        "date",
                        "contributors_named");
                Table recognitions = new Table(
                        folder,
                        "recognitions",
                        "recognition_id",
                        "recipient_id",
                        "date",
                        "giver",
                        "contribution_id",
                        "self_nominated")) {
            people.forEach(person -> {
                String number = Integer.toString(person.index());
                if (leads(person)) {
                    String manager = isRepaired ? person.id() : Person.id(person.team() * People.TEAM + 1);
                    boolean isNamed = isRepaired || person.isManager();
                    projects.row(
                            "P" + number, "Project " + number, true, person.id(), isNamed, manager, day.minusMonths(1));
                }
                if (isThanked(person)) {
                    contributions.row("C" + number, "Contribution " + number, person.id(), day, isRepaired);
                    String giver = person.isOneIn(2) ? "executive" : "peer";
                    recognitions.row("R" + number, person.id(), day, giver, "C" + number, !isRepaired);
                }
            });
        }
        goals(folder);
    }

    private boolean leads(Person person) {
        if (!person.rung().isSenior()) {
            return false;
        }
        if (isRepaired) {
            return person.ordinal() % 3 == 0;
        }
        return person.isManager() ? person.ordinal() % 4 < 3 : person.isOneIn(16);
    }

    private boolean isThanked(Person person) {
        if (!person.rung().isSenior()) {
            return false;
        }
        if (isRepaired) {
            return person.ordinal() % 3 < 2;
        }
        return person.isManager() ? person.ordinal() % 4 < 3 : person.isOneIn(16);
    }

    /** One company goal a team: owned by one of its ICs; as it is, by whoever sits on top of the company. */
    private void goals(Path folder) {
        try (Table goals = new Table(folder, "goals", "goal_id", "goal_name", "scope", "owner_id", "doers")) {
            for (int first = 0; first < people.size(); first += People.TEAM) {
                List<String> doers = new ArrayList<>();
                for (int i = first; i < Math.min(first + People.TEAM, people.size()); i++) {
                    Person person = people.at(i);
                    // as it is, goals of the company are the managers'; the ICs are given what a unit is to do
                    if (!person.isManager() && (person.rung().isSenior() || !isRepaired)) {
                        doers.add(person.id());
                    }
                }
                if (!doers.isEmpty()) {
                    String team = Integer.toString(first / People.TEAM);
                    goals.row(
                            "G" + team,
                            "Goal " + team,
                            isRepaired ? "company" : "unit",
                            isRepaired ? doers.get(0) : Person.id(0),
                            String.join(";", doers));
                }
            }
            if (!isRepaired) {
                goals.row("G", "Grow", "company", Person.id(0), Person.id(1));
            }
        }
    }
}
