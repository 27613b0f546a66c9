package io.evenrung.testkit;

import io.evenrung.model.JobArchitecture;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What an organisation is made of, in a few lines. */
final class OrganizationText {

    private static final int SHOWN = 12;

    private OrganizationText() {}

    static String of(Organization organization) {
        JobArchitecture architecture = organization.architecture();
        List<String> lines = new ArrayList<>();
        lines.add("'" + organization.name() + "' as of " + organization.asOf() + ":");
        lines.add("  tracks "
                + joined(architecture.tracks().stream()
                        .map(t -> t.id() + " (" + t.kind() + ")")
                        .toList()));
        lines.add("  levels "
                + joined(architecture.levels().stream()
                        .map(OrganizationText::level)
                        .toList()));
        lines.add("  workers " + counted(organization.practice().workers()) + workers(organization));
        lines.add("  moves " + counted(organization.practice().moves()));
        return String.join("\n", lines);
    }

    private static String level(Level level) {
        return level.id().label() + (level.grade() == null ? "" : " of grade " + level.grade());
    }

    private static String workers(Organization organization) {
        if (organization.practice().workers().values().isEmpty()) {
            return "";
        }
        return organization.practice().workers().stream()
                .map(Worker::level)
                .map(OrganizationText::place)
                .collect(Collectors.groupingBy(place -> place, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(on -> on.getValue() + " on " + on.getKey())
                .collect(Collectors.joining(", ", " (", ")"));
    }

    private static String place(@Nullable LevelId level) {
        return level == null ? "no level" : level.label();
    }

    private static String counted(Supplied<?> facts) {
        return facts.isAbsent()
                ? "not supplied"
                : Integer.toString(facts.values().size());
    }

    private static String joined(List<String> parts) {
        String shown = String.join(", ", parts.subList(0, Math.min(SHOWN, parts.size())));
        return parts.size() > SHOWN ? shown + " and " + (parts.size() - SHOWN) + " more" : shown;
    }
}
