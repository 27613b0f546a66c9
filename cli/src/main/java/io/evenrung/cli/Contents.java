package io.evenrung.cli;

import io.evenrung.formats.report.SafeText;
import io.evenrung.model.Development;
import io.evenrung.model.Experience;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Standards;
import io.evenrung.model.Structure;
import io.evenrung.model.Supplied;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many facts of each kind were read, and which kinds were not supplied. */
final class Contents {

    private Contents() {}

    static String of(Organization organization) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        List<String> absent = new ArrayList<>();
        JobArchitecture architecture = organization.architecture();
        counts.put("tracks", architecture.tracks().size());
        counts.put("job families", architecture.families().size());
        count("levels", architecture.levels(), counts, absent);
        counts.put("declared pairs", architecture.pairs().size());
        policy(organization.policy(), counts, absent);
        practice(organization.practice(), counts, absent);

        StringBuilder text = new StringBuilder(SafeText.name(organization.name()))
                .append(": no problems found. As of ")
                .append(organization.asOf())
                .append(", read:\n");
        counts.forEach((kind, count) -> text.append("%8d  %s\n".formatted(count, kind)));
        if (!absent.isEmpty()) {
            text.append("Not supplied: ").append(String.join(", ", absent)).append('\n');
        }
        organization
                .provenance()
                .notes()
                .forEach(note ->
                        text.append("Note: ").append(SafeText.sentence(note)).append('\n'));
        return text.toString();
    }

    private static void policy(Policy policy, Map<String, Integer> counts, List<String> absent) {
        if (policy.publication() == null) {
            absent.add("publication of the ladder");
        }
        count("written switch rules", policy.switchRules(), counts, absent);
        if (policy.returnRight() == null) {
            absent.add("right to return");
        }
        count("decision rights", policy.decisionRights(), counts, absent);
        count("entries to management", policy.managementEntries(), counts, absent);
        count("waivers", policy.waivers(), counts, absent);
        count("commitments", policy.commitments(), counts, absent);
        Standards standards = policy.standards();
        if (standards.authors() == null) {
            absent.add("authors of the ladder");
        }
        if (standards.managementGate() == null) {
            absent.add("gate to management");
        }
        count("weights of results", standards.resultsWeights(), counts, absent);
        count("goals of managers", standards.managerGoals(), counts, absent);
        count("forum charters", standards.forumCharters(), counts, absent);
    }

    private static void practice(Practice practice, Map<String, Integer> counts, List<String> absent) {
        count("workers", practice.workers(), counts, absent);
        count("cohorts", practice.cohorts(), counts, absent);
        count("moves", practice.moves(), counts, absent);
        count("snapshots", practice.history().snapshots(), counts, absent);
        count("forums", practice.forums(), counts, absent);
        count("decisions", practice.decisions(), counts, absent);
        count("projects", practice.projects(), counts, absent);
        count("contributions", practice.contributions(), counts, absent);
        count("recognitions", practice.recognitions(), counts, absent);
        Development development = practice.development();
        count("development records", development.records(), counts, absent);
        count("conversations", development.conversations(), counts, absent);
        count("reviews", development.reviews(), counts, absent);
        count("requests for a mentor", development.mentoring(), counts, absent);
        count("goals", development.goals(), counts, absent);
        Experience experience = practice.experience();
        count("survey results", experience.surveys(), counts, absent);
        count("exits", experience.exits(), counts, absent);
        count("announcements", experience.announcements(), counts, absent);
        Structure structure = practice.structure();
        count("units", structure.units(), counts, absent);
        count("domains", structure.domains(), counts, absent);
        count("succession plans", structure.successions(), counts, absent);
        count("meetings", structure.meetings(), counts, absent);
        count("exception cases", structure.exceptionCases(), counts, absent);
    }

    private static void count(String kind, Supplied<?> facts, Map<String, Integer> counts, List<String> absent) {
        if (facts.isPresent()) {
            counts.put(kind, facts.values().size());
        } else {
            absent.add(kind);
        }
    }
}
