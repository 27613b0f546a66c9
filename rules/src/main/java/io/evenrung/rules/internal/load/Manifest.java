package io.evenrung.rules.internal.load;

import io.evenrung.rules.internal.drl.Position;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule set says of itself.
 *
 * @param id its name, as {@code acme}
 * @param version as {@code 1.0.0}
 * @param title what it is, in words
 * @param requires the rule sets that it refers to
 * @param replaces ids of the rules of which it has versions of its own, and where each stands
 * @param relimits other defaults for limits and settings that are not its own, by id
 */
public record Manifest(
        String id,
        String version,
        String title,
        List<Requirement> requires,
        Map<String, Position> replaces,
        Map<String, Relimit> relimits) {

    /**
     * A rule set that must be there.
     *
     * @param version the least that will do
     */
    public record Requirement(String id, String version, Position at) {}

    /** Another default. */
    public record Relimit(double value, Position idAt, Position valueAt) {}

    public Manifest {
        requires = List.copyOf(requires);
        replaces = Collections.unmodifiableMap(new LinkedHashMap<>(replaces));
        relimits = Collections.unmodifiableMap(new LinkedHashMap<>(relimits));
    }
}
