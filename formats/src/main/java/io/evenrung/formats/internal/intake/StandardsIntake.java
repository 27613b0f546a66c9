package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.model.ForumCharter;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.ManagementGate;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.ResultsWeight;
import io.evenrung.model.Standards;
import io.evenrung.model.Supplied;
import io.evenrung.rules.internal.Spelling;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads what the policy writes of who makes the ladder, who is made manager and what appraisal looks at. */
final class StandardsIntake {

    private StandardsIntake() {}

    static Standards read(YamlEntry policy, Head head) {
        return new Standards(
                authors(policy.get("authors")),
                gate(policy.get("management_gate")),
                weights(policy.get("results_weight"), head),
                goals(policy.get("manager_goals")),
                charters(policy.get("forum_charters")));
    }

    private static @Nullable LadderAuthors authors(YamlEntry section) {
        Integer people = section.get("people").whole();
        YamlEntry entry = section.get("individual_contributors");
        Integer ics = entry.whole();
        if (people == null || ics == null || people < 0 || ics < 0) {
            return null;
        }
        if (ics > people) {
            entry.refuse("more authors are ICs than there are authors", "at most " + people + ", as in people:", null);
            return null;
        }
        return new LadderAuthors(people, ics);
    }

    private static @Nullable ManagementGate gate(YamlEntry section) {
        return section.isMapping()
                ? new ManagementGate(
                        section.get("people_evidence").flag(),
                        section.get("tenure_suffices").flag(),
                        section.get("prior_job_suffices").flag(),
                        section.get("craft_rank_required").flag())
                : null;
    }

    private static Supplied<ResultsWeight> weights(YamlEntry section, Head head) {
        if (!section.exists()) {
            return Supplied.absent();
        }
        List<ResultsWeight> weights = new ArrayList<>();
        section.fields().forEach((track, entry) -> {
            BigDecimal share = entry.number();
            if (head.track(track) == null) {
                String near = Spelling.closest(track, head.trackIds());
                entry.refuseKey(track, "unknown track", "a track that is declared under tracks:", near);
            } else if (share != null && share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0) {
                weights.add(new ResultsWeight(track, share.doubleValue()));
            }
        });
        return Supplied.of(weights);
    }

    private static Supplied<ManagerGoal> goals(YamlEntry section) {
        if (!section.exists()) {
            return Supplied.absent();
        }
        List<ManagerGoal> goals = new ArrayList<>();
        for (YamlEntry item : section.items()) {
            String name = item.get("name").text();
            ManagerGoal.Kind kind = kind(item.get("kind").text());
            Boolean strategic = item.get("strategic").flag();
            if (name == null || kind == null || strategic == null) {
                continue;
            }
            ManagerGoal goal = new ManagerGoal(name, kind, strategic);
            if (goals.contains(goal)) {
                item.refuse("this stands twice", "it once", null);
            }
            goals.add(goal);
        }
        return Supplied.of(goals);
    }

    private static Supplied<ForumCharter> charters(YamlEntry section) {
        if (!section.exists()) {
            return Supplied.absent();
        }
        Map<String, ForumCharter> charters = new LinkedHashMap<>();
        for (YamlEntry item : section.items()) {
            String forum = item.get("forum").text();
            Integer seats = item.get("ic_seats").whole();
            boolean isExempt = Boolean.TRUE.equals(item.get("exempt").flag());
            if (forum == null || seats == null || seats < 0) {
                continue;
            }
            if (charters.put(forum, new ForumCharter(forum, seats, isExempt)) != null) {
                item.refuse("forum '" + forum + "' stands twice", "it once", null);
            }
        }
        return Supplied.of(List.copyOf(charters.values()));
    }

    private static ManagerGoal.@Nullable Kind kind(@Nullable String written) {
        return switch (written == null ? "" : written) {
            case "task" -> ManagerGoal.Kind.TASK;
            case "team_result" -> ManagerGoal.Kind.TEAM_RESULT;
            case "people_result" -> ManagerGoal.Kind.PEOPLE_RESULT;
            default -> null;
        };
    }
}
