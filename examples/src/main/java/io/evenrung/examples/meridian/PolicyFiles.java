package io.evenrung.examples.meridian;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Meridian's identity and written policy. */
final class PolicyFiles {

    private static final List<String> PROMISES = List.of(
            "growth.learning",
            "growth.network",
            "ladder.every-family",
            "ladder.tailored-role",
            "manager.accountable",
            "manager.coaching",
            "manager.trained",
            "manager.vetted",
            "mobility.no-stigma",
            "mobility.two-way",
            "org.entry-craft",
            "org.freelance",
            "pay.band-parity",
            "promotion.preference-asked",
            "recognition.quiet",
            "voice.decision-rights",
            "voice.dialogue",
            "work.innovation-hub",
            "work.visible-projects");

    private PolicyFiles() {}

    static void write(Path folder, boolean isRepaired) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "evenrung: 1",
                "name: Meridian" + (isRepaired ? " repaired" : ""),
                "as_of: " + Meridian.AS_OF,
                "invented: true",
                "currency: EUR",
                "tracks:",
                "  ic: {kind: individual_contributor, name: Specialist}",
                "  manager: {kind: management, name: Manager}",
                "policy:"));
        lines.addAll(isRepaired ? repaired() : asItIs());
        lines.add("  forum_charters:");
        lines.add("    - {forum: Executive board, ic_seats: " + (isRepaired ? 1 : 0) + "}");
        lines.add("  commitments:");
        PROMISES.forEach(p -> lines.add(
                "    " + p + ": {written: " + isRepaired + (isRepaired ? ", reference: handbook" : "") + "}"));
        Files.writeString(folder.resolve("organization.yaml"), String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    }

    private static List<String> repaired() {
        List<String> lines = new ArrayList<>(List.of(
                "  published: {audience: all_staff, reviewed: 2026-01-15}",
                "  switching:",
                "    - {from: ic, to: manager}",
                "    - {from: manager, to: ic}",
                "  return_right: {trial_months: 6, no_fault: true, grade_kept: true}",
                "  management_gate: {people_evidence: true, tenure_suffices: false, prior_job_suffices: false,"
                        + " craft_rank_required: false}",
                "  authors: {people: 6, individual_contributors: 3}",
                "  results_weight: {ic: 0.5, manager: 0.5}",
                "  manager_goals:",
                "    - {name: The team keeps its promises, kind: team_result, strategic: true}",
                "    - {name: Everybody has a plan, kind: people_result, strategic: false}",
                "    - {name: Close the books, kind: task, strategic: false}",
                "  management_entry:"));
        for (Family family : Family.values()) {
            lines.add("    - {family: " + family.title() + ", from: IC3}");
        }
        lines.add("  decision_rights:");
        lines.add("    - {id: design, name: Choice of design, holders: [" + holders(false, 3) + "]}");
        lines.add("    - {id: budget, name: Budget of a team, holders: [" + holders(true, 1) + "]}");
        return lines;
    }

    private static List<String> asItIs() {
        return List.of(
                "  published: {audience: managers, reviewed: 2022-01-15}",
                "  switching:",
                "    - {from: ic, to: manager}",
                "  return_right: {trial_months: 0, no_fault: false, grade_kept: false}",
                "  management_gate: {people_evidence: false, tenure_suffices: true, prior_job_suffices: true,"
                        + " craft_rank_required: true}",
                "  authors: {people: 5, individual_contributors: 0}",
                "  results_weight: {ic: 0.2, manager: 0.6}",
                "  manager_goals:",
                "    - {name: Close the books, kind: task, strategic: false}",
                "    - {name: Answer the customers, kind: task, strategic: false}",
                "  management_entry:",
                "    - {family: Engineering, from: IC5}",
                "  decision_rights:",
                "    - {id: design, name: Choice of design, holders: [{family: Engineering, level: IC3}]}",
                "    - {id: budget, name: Budget of a team, holders: [" + holders(true, 1) + "]}");
    }

    private static String holders(boolean ofManagers, int from) {
        List<String> holders = new ArrayList<>();
        int top = ofManagers ? Rung.MANAGEMENT_RUNGS : Rung.IC_RUNGS;
        for (Family family : Family.values()) {
            for (int rank = from; rank <= top; rank++) {
                Rung rung = new Rung(family, ofManagers, rank);
                holders.add("{family: " + family.title() + ", level: " + rung.level() + "}");
            }
        }
        return String.join(", ", holders);
    }
}
