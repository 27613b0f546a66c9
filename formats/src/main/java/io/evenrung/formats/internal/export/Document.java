package io.evenrung.formats.internal.export;

import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Provenance;
import io.evenrung.model.Track;
import java.math.BigDecimal;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** {@code organization.yaml} as a tree, in the order of its documentation. What has its usual value is left out. */
final class Document {

    private static final int FORMAT = 1;

    private Document() {}

    static ObjectNode of(Organization organization) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        root.put("evenrung", FORMAT);
        root.put("name", organization.name());
        root.put("as_of", organization.asOf().toString());
        provenance(root, organization.provenance());
        JobArchitecture architecture = organization.architecture();
        tracks(root, architecture);
        grades(root, architecture.grades());
        families(root, architecture);
        if (!architecture.pairByGrade()) {
            root.put("pair_by_grade", false);
        }
        pairs(root, architecture);
        ObjectNode policy = PolicySection.of(organization.policy());
        if (!policy.isEmpty()) {
            root.set("policy", policy);
        }
        limits(root, organization.limits());
        breaks(root, organization.practice().history().breaks());
        return root;
    }

    private static void provenance(ObjectNode root, Provenance provenance) {
        if (provenance.invented()) {
            root.put("invented", true);
        }
        if (!provenance.conditions().isEmpty()) {
            ArrayNode conditions = root.putArray("conditions");
            provenance.conditions().forEach(conditions::add);
        }
    }

    private static void tracks(ObjectNode root, JobArchitecture architecture) {
        if (architecture.tracks().isEmpty()) {
            return;
        }
        ObjectNode tracks = root.putObject("tracks");
        for (Track track : architecture.tracks()) {
            ObjectNode entry = tracks.putObject(track.id());
            entry.put("kind", Cells.word(track.kind()));
            if (!track.name().equals(track.id())) {
                entry.put("name", track.name());
            }
        }
    }

    private static void grades(ObjectNode root, GradeScale scale) {
        if (!scale.ascending().isEmpty()) {
            ArrayNode grades = root.putArray("grades");
            scale.ascending().forEach(grades::add);
        }
    }

    /** Families that the table of levels does not tell: those without levels, and those with a name of their own. */
    private static void families(ObjectNode root, JobArchitecture architecture) {
        Set<String> told =
                architecture.levels().stream().map(level -> level.id().family()).collect(Collectors.toSet());
        ObjectNode families = JsonNodeFactory.instance.objectNode();
        for (JobFamily family : architecture.families()) {
            if (!told.contains(family.id()) || !family.name().equals(family.id())) {
                families.putObject(family.id()).put("name", family.name());
            }
        }
        if (!families.isEmpty()) {
            root.set("families", families);
        }
    }

    private static void pairs(ObjectNode root, JobArchitecture architecture) {
        if (architecture.pairs().isEmpty()) {
            return;
        }
        ArrayNode pairs = root.putArray("pairs");
        for (LevelPair pair : architecture.pairs()) {
            ObjectNode entry = pairs.addObject();
            entry.put("family", pair.individualContributor().family());
            entry.put("ic", pair.individualContributor().code());
            entry.put("management", pair.management().code());
            if (pair.basis() != LevelPair.Basis.UNSTATED) {
                entry.put("basis", Cells.word(pair.basis()));
            }
        }
    }

    private static void limits(ObjectNode root, SortedMap<String, Double> known) {
        if (!known.isEmpty()) {
            ObjectNode limits = root.putObject("limits");
            known.forEach((id, limit) -> limits.put(id, decimal(limit, "limit " + id)));
        }
    }

    private static void breaks(ObjectNode root, SortedSet<Integer> years) {
        if (!years.isEmpty()) {
            ArrayNode breaks = root.putObject("snapshots").putArray("breaks");
            years.forEach(breaks::add);
        }
    }

    /** A number in plain digits. */
    static BigDecimal decimal(double number, String what) {
        return new BigDecimal(Cells.number(number, what));
    }
}
