package io.evenrung.formats.internal.intake;

import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.model.Commitment;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Policy;
import io.evenrung.model.Publication;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Source;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Waiver;
import io.evenrung.rules.internal.Spelling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Reads the written policy; a part that is not there is not known, never "no". */
final class PolicyIntake {

    private final YamlEntry policy;
    private final Head head;
    private final Ladder ladder;
    private final People people;

    private PolicyIntake(YamlEntry policy, Head head, Ladder ladder, People people) {
        this.policy = policy;
        this.head = head;
        this.ladder = ladder;
        this.people = people;
    }

    static Policy read(YamlEntry section, Head head, Ladder ladder, People people, SortedMap<String, Source> sources) {
        PolicyIntake intake = new PolicyIntake(section, head, ladder, people);
        section.fields().forEach((key, entry) -> {
            source(key, entry, sources);
            if (entry.isMapping()) {
                entry.fields().forEach((inner, value) -> source(key + "/" + inner, value, sources));
            }
        });
        return new Policy(
                intake.published(),
                intake.list("switching", intake::switchRule),
                intake.returnRight(),
                intake.decisionRights(),
                intake.list("management_entry", intake::managementEntry),
                intake.list("waivers", intake::waiver),
                intake.commitments(),
                StandardsIntake.read(section, head));
    }

    private static void source(String key, YamlEntry entry, SortedMap<String, Source> sources) {
        String record = "policy: " + key.replace('/', '.');
        sources.put("policy/" + key, new Source(entry.file(), entry.keyPlace().line(), record));
    }

    private interface Item<T> {
        @Nullable
        T read(YamlEntry item);
    }

    private <T> Supplied<T> list(String key, Item<T> reader) {
        YamlEntry section = policy.get(key);
        if (!section.exists()) {
            return Supplied.absent();
        }
        List<T> values = new ArrayList<>();
        for (YamlEntry item : section.items()) {
            T value = reader.read(item);
            if (value != null && values.contains(value)) {
                item.refuse("this stands twice", "it once", null);
            } else if (value != null) {
                values.add(value);
            }
        }
        return Supplied.of(values);
    }

    private @Nullable Publication published() {
        YamlEntry section = policy.get("published");
        LocalDate reviewed = section.get("reviewed").date();
        String audience = section.get("audience").text();
        return switch (audience == null ? "" : audience) {
            case "all_staff" -> new Publication(Publication.Audience.ALL_STAFF, reviewed);
            case "managers" -> new Publication(Publication.Audience.MANAGERS, reviewed);
            case "human_resources" -> new Publication(Publication.Audience.HUMAN_RESOURCES, reviewed);
            case "nobody" -> new Publication(Publication.Audience.NOBODY, reviewed);
            default -> null;
        };
    }

    private @Nullable SwitchRule switchRule(YamlEntry item) {
        String from = track(item.get("from"));
        String to = track(item.get("to"));
        String family = ladder.family(item.get("family"));
        if (from == null || to == null || (family == null && item.get("family").exists())) {
            return null;
        }
        if (from.equals(to)) {
            item.get("to").refuse("the way leads back to its own track", "another track than " + from, null);
            return null;
        }
        return new SwitchRule(from, to, family);
    }

    private @Nullable String track(YamlEntry entry) {
        String track = entry.text();
        if (track != null && head.track(track) == null) {
            String expected = "a track that is declared under tracks:";
            entry.refuse("unknown track", expected, Spelling.closest(track, head.trackIds()));
            return null;
        }
        return track;
    }

    private @Nullable ReturnRight returnRight() {
        YamlEntry section = policy.get("return_right");
        Integer months = section.get("trial_months").whole();
        Boolean noFault = section.get("no_fault").flag();
        Boolean gradeKept = section.get("grade_kept").flag();
        return months == null || months < 0 || noFault == null || gradeKept == null
                ? null
                : new ReturnRight(months, noFault, gradeKept);
    }

    private Supplied<DecisionRight> decisionRights() {
        Set<String> ids = new HashSet<>();
        return list("decision_rights", item -> {
            String id = item.get("id").text();
            String name = item.get("name").text();
            List<LevelId> holders = new ArrayList<>();
            for (YamlEntry holder : item.get("holders").items()) {
                String family = ladder.family(holder.get("family"));
                String track = track(holder.get("track"));
                LevelId rung = ladder.rung(family, holder.get("level"), null, track);
                if (rung != null) {
                    holders.add(rung);
                }
            }
            if (id == null || name == null) {
                return null;
            }
            if (!ids.add(id)) {
                item.get("id").refuse("the decision right stands twice", "each id once", null);
                return null;
            }
            return new DecisionRight(id, name, holders);
        });
    }

    private @Nullable ManagementEntry managementEntry(YamlEntry item) {
        String family = ladder.family(item.get("family"));
        LevelId from = ladder.rung(family, item.get("from"), TrackKind.INDIVIDUAL_CONTRIBUTOR, null);
        return family == null || from == null ? null : new ManagementEntry(family, from);
    }

    private @Nullable Waiver waiver(YamlEntry item) {
        String team = item.get("team").text();
        String reason = item.get("reason").text();
        LocalDate until = item.get("until").date();
        if (item.get("family").exists() == (team != null)) {
            item.refuse("it is not clear what the waiver is for", "either family: or team:", null);
            return null;
        }
        if (team != null && !people.teams().isEmpty() && !people.teams().contains(team)) {
            String near = Spelling.closest(team, people.teams());
            item.get("team").refuse("there is no such team", "a team of workers.csv", near);
            return null;
        }
        String name = team == null ? ladder.family(item.get("family")) : team;
        Waiver.Scope scope = team == null ? Waiver.Scope.FAMILY : Waiver.Scope.TEAM;
        return name == null || reason == null ? null : new Waiver(scope, name, until, reason);
    }

    private Supplied<Commitment> commitments() {
        YamlEntry section = policy.get("commitments");
        if (!section.exists()) {
            return Supplied.absent();
        }
        List<Commitment> commitments = new ArrayList<>();
        section.fields().forEach((principle, entry) -> {
            Boolean written = entry.get("written").flag();
            if (written != null) {
                commitments.add(new Commitment(
                        principle, written, entry.get("reference").text()));
            }
        });
        return Supplied.of(commitments);
    }
}
