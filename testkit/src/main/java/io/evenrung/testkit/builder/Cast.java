package io.evenrung.testkit.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The people of an organisation that is being built, and who reports to whom: all managers in one tree from the highest rung down,
 * and the ICs evenly under those at its foot.
 *
 * @param people all of them
 * @param managerOf the id of everybody's manager, by id; the top has none
 */
record Cast(List<Person> people, Map<String, String> managerOf) {

    /** Managers that report to one manager. */
    private static final int FAN = 8;

    Cast {
        people = List.copyOf(people);
        managerOf = Map.copyOf(managerOf);
    }

    static Cast of(Plan plan) {
        List<Person> people = new ArrayList<>();
        for (String family : plan.families()) {
            for (int rank = 1; rank <= Person.JUNIOR_RUNGS; rank++) {
                int juniors = (plan.juniors() + rank - 1) / Person.JUNIOR_RUNGS;
                for (int i = 0; i < juniors; i++) {
                    people.add(Person.junior(family, rank, i));
                }
            }
            for (int pair = 1; pair <= plan.rungs(); pair++) {
                for (int i = 0; i < plan.ics(); i++) {
                    people.add(Person.onPair(family, false, pair, i));
                }
                for (int i = 0; i < plan.managers(); i++) {
                    people.add(Person.onPair(family, true, pair, i));
                }
            }
        }
        return new Cast(people, lines(people));
    }

    private static Map<String, String> lines(List<Person> people) {
        List<String> managers = people.stream()
                .filter(Person::isManager)
                .sorted(Comparator.comparing(Person::rank).reversed().thenComparing(Person::number))
                .map(Person::id)
                .toList();
        Map<String, String> managerOf = new HashMap<>();
        Set<String> above = new HashSet<>();
        for (int i = 1; i < managers.size(); i++) {
            String manager = managers.get((i - 1) / FAN);
            managerOf.put(managers.get(i), manager);
            above.add(manager);
        }
        List<String> foot = managers.stream().filter(m -> !above.contains(m)).toList();
        int next = 0;
        for (Person person : people) {
            if (!person.isManager() && !foot.isEmpty()) {
                managerOf.put(person.id(), foot.get(next++ % foot.size()));
            }
        }
        return managerOf;
    }

    List<Person> paired() {
        return people.stream().filter(Person::isPaired).toList();
    }

    List<Person> pairedIcs() {
        return paired().stream().filter(p -> !p.isManager()).toList();
    }

    List<Person> managers() {
        return people.stream().filter(Person::isManager).toList();
    }

    List<Person> juniors() {
        return people.stream().filter(p -> !p.isPaired()).toList();
    }
}
