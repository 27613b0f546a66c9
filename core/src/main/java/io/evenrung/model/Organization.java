package io.evenrung.model;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An organisation on one day: its job architecture, what it has written and what it lives.
 *
 * @param name for people to read
 * @param asOf the day on which everything is judged
 * @param architecture tracks, job families, levels and pairs
 * @param policy what is written
 * @param practice what is lived
 * @param provenance where the facts come from
 * @param limits limits that the organisation sets for itself, by rule or setting id
 */
public record Organization(
        String name,
        LocalDate asOf,
        JobArchitecture architecture,
        Policy policy,
        Practice practice,
        Provenance provenance,
        SortedMap<String, Double> limits) {

    /**
     * @throws IllegalArgumentException if a fact refers to a level or a worker that does not exist, if a worker, forum or
     *     other thing stands twice, or if reporting lines form a circle; the message names no person
     */
    public Organization {
        Require.text(name, "name of the organisation");
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
        Set<LevelId> levels = new HashSet<>();
        architecture.levels().forEach(level -> levels.add(level.id()));
        policy.decisionRights().forEach(right -> right.holders().forEach(l -> known(l, levels, "a decision right")));
        policy.managementEntries().forEach(entry -> known(entry.from(), levels, "a management entry"));
        practice.workers().forEach(worker -> known(worker.level(), levels, "a worker"));
        practice.cohorts().forEach(cohort -> known(cohort.level(), levels, "a cohort"));
        practice.moves().forEach(move -> {
            known(move.from(), levels, "a move");
            known(move.to(), levels, "a move");
        });
        practice.history().snapshots().forEach(snapshot -> known(snapshot.level(), levels, "a snapshot"));
        practice.development().mentoring().forEach(one -> known(one.target(), levels, "a mentee's target"));
        practice.structure().successions().forEach(one -> known(one.level(), levels, "a succession plan"));
        unique(practice.workers(), Worker::id, "worker id");
        unique(practice.forums(), Forum::id, "forum id");
        unique(practice.projects(), Project::id, "project id");
        unique(practice.contributions(), Contribution::id, "contribution id");
        unique(practice.recognitions(), Recognition::id, "recognition id");
        unique(practice.decisions(), Decision::id, "decision id");
        unique(practice.development().goals(), Goal::id, "goal id");
        unique(practice.experience().announcements(), Announcement::id, "announcement id");
        unique(practice.structure().units(), OrganizationalUnit::id, "unit id");
        unique(practice.structure().domains(), Domain::id, "domain id");
        unique(practice.structure().successions(), Succession::role, "role of a succession plan");
        unique(practice.structure().meetings(), Meeting::id, "meeting id");
        unique(practice.structure().exceptionCases(), ExceptionCase::id, "exception case id");
        unique(policy.standards().resultsWeights(), ResultsWeight::track, "track of a weight of results");
        unique(policy.standards().forumCharters(), ForumCharter::forum, "forum of a charter");
        unique(policy.decisionRights(), DecisionRight::id, "decision right id");
        requireNoCircle(practice.workers());
    }

    public static Organization of(String name, LocalDate asOf, JobArchitecture architecture) {
        return new Organization(
                name, asOf, architecture, Policy.unknown(), Practice.unknown(), Provenance.none(), new TreeMap<>());
    }

    public Organization withAsOf(LocalDate day) {
        return new Organization(name, day, architecture, policy, practice, provenance, limits);
    }

    public Organization withArchitecture(JobArchitecture known) {
        return new Organization(name, asOf, known, policy, practice, provenance, limits);
    }

    public Organization withPolicy(Policy known) {
        return new Organization(name, asOf, architecture, known, practice, provenance, limits);
    }

    public Organization withPractice(Practice known) {
        return new Organization(name, asOf, architecture, policy, known, provenance, limits);
    }

    public Organization withProvenance(Provenance known) {
        return new Organization(name, asOf, architecture, policy, practice, known, limits);
    }

    public Organization withLimits(SortedMap<String, Double> known) {
        return new Organization(name, asOf, architecture, policy, practice, provenance, known);
    }

    private static void known(@Nullable LevelId level, Set<LevelId> levels, String who) {
        if (level != null && !levels.contains(level)) {
            throw new IllegalArgumentException(who + " stands on level " + level.label() + " of track " + level.track()
                    + ", which is not declared");
        }
    }

    private static <T> void unique(Supplied<T> facts, Function<T, String> id, String what) {
        Set<String> seen = new HashSet<>();
        for (T fact : facts) {
            if (!seen.add(id.apply(fact))) {
                throw new IllegalArgumentException("two facts share one " + what + ": keep one");
            }
        }
    }

    /** Each line is followed up to where an earlier one went; who met only themselves on the way stands in a circle. */
    private static void requireNoCircle(Supplied<Worker> workers) {
        Map<String, String> managerOf = new HashMap<>();
        for (Worker worker : workers) {
            if (worker.manager() != null) {
                managerOf.put(worker.id(), worker.manager());
            }
        }
        Map<String, Integer> lineOf = new HashMap<>();
        int line = 0;
        for (String start : managerOf.keySet()) {
            line++;
            String at = start;
            Integer met = null;
            while (at != null && met == null) {
                met = lineOf.putIfAbsent(at, line);
                at = managerOf.get(at);
            }
            Require.that(met == null || met != line, "reporting lines form a circle of workers");
        }
    }
}
