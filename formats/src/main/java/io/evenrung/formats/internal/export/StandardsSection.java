package io.evenrung.formats.internal.export;

import io.evenrung.model.ForumCharter;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.ManagementGate;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Standards;
import io.evenrung.model.Supplied;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The part of the policy on who makes the ladder, who is made manager and what appraisal looks at. */
final class StandardsSection {

    private StandardsSection() {}

    static void add(ObjectNode policy, Standards standards) {
        authors(policy, standards.authors());
        gate(policy, standards.managementGate());
        weights(policy, standards.resultsWeights());
        PolicySection.list(policy, "manager_goals", standards.managerGoals(), StandardsSection::goal);
        PolicySection.list(policy, "forum_charters", standards.forumCharters(), StandardsSection::charter);
    }

    private static void authors(ObjectNode policy, @Nullable LadderAuthors authors) {
        if (authors != null) {
            policy.putObject("authors")
                    .put("people", authors.people())
                    .put("individual_contributors", authors.individualContributors());
        }
    }

    private static void gate(ObjectNode policy, @Nullable ManagementGate gate) {
        if (gate == null) {
            return;
        }
        ObjectNode entry = policy.putObject("management_gate");
        flag(entry, "people_evidence", gate.peopleEvidence());
        flag(entry, "tenure_suffices", gate.tenureSuffices());
        flag(entry, "prior_job_suffices", gate.priorJobSuffices());
        flag(entry, "craft_rank_required", gate.craftRankRequired());
    }

    private static void flag(ObjectNode entry, String key, @Nullable Boolean flag) {
        if (flag != null) {
            entry.put(key, flag.booleanValue());
        }
    }

    private static void weights(ObjectNode policy, Supplied<ResultsWeight> weights) {
        if (weights.isPresent()) {
            ObjectNode entry = policy.putObject("results_weight");
            weights.forEach(
                    weight -> entry.put(weight.track(), Document.decimal(weight.share(), "results_weight of a track")));
        }
    }

    private static void goal(ObjectNode entry, ManagerGoal goal) {
        entry.put("name", goal.name());
        entry.put("kind", Cells.word(goal.kind()));
        entry.put("strategic", goal.strategic());
    }

    private static void charter(ObjectNode entry, ForumCharter charter) {
        entry.put("forum", charter.forum());
        entry.put("ic_seats", charter.icSeats());
        entry.put("exempt", charter.exempt());
    }
}
