package io.evenrung.formats.internal.chart;

import io.evenrung.audit.Audit;
import io.evenrung.finding.Finding;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.disclosure.Families;
import io.evenrung.measure.Measurements;
import io.evenrung.measure.Setting;
import io.evenrung.measure.catalogue.Catalogue;
import io.evenrung.measure.fact.PairedRungs;
import io.evenrung.measure.fact.Rung;
import io.evenrung.measure.fact.RungRange;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Organization;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What several drawings need to know of an audit, gathered once. */
final class ChartFacts {

    private final Audit audit;
    private final Disclosure shown;
    private final Map<String, List<Rung>> rungs = new HashMap<>();
    private final Map<LevelId, List<RungRange>> ranges = new HashMap<>();
    private final Map<String, List<PairedRungs>> pairs = new HashMap<>();
    private final Map<String, List<Finding>> findings = new HashMap<>();
    private final Map<LevelId, String> names = new HashMap<>();

    private ChartFacts(Audit audit, Disclosure shown) {
        this.audit = audit;
        this.shown = shown;
        Measurements facts = Catalogue.facts(
                audit.organization(), audit.settings(), Set.of(Rung.class, RungRange.class, PairedRungs.class));
        for (Rung rung : facts.of(Rung.class)) {
            rungs.computeIfAbsent(rung.family(), f -> new ArrayList<>()).add(rung);
        }
        for (RungRange range : facts.of(RungRange.class)) {
            ranges.computeIfAbsent(range.subject().levels().get(0), l -> new ArrayList<>())
                    .add(range);
        }
        for (PairedRungs pair : facts.of(PairedRungs.class)) {
            pairs.computeIfAbsent(pair.family(), f -> new ArrayList<>()).add(pair);
        }
        for (Finding finding : shown.findings()) {
            Families.of(finding.subject())
                    .forEach(family -> findings.computeIfAbsent(family, f -> new ArrayList<>())
                            .add(finding));
        }
        for (Level level : audit.organization().architecture().levels()) {
            names.put(level.id(), level.name());
        }
    }

    static ChartFacts of(Audit audit, Disclosure shown) {
        return new ChartFacts(audit, shown);
    }

    Audit audit() {
        return audit;
    }

    Organization organization() {
        return audit.organization();
    }

    Disclosure shown() {
        return shown;
    }

    GradeScale grades() {
        return organization().architecture().grades();
    }

    int least() {
        return audit.settings().whole(Setting.MINIMUM_CELL);
    }

    /** Ids of the job families that have rungs and may be named, in the order of the ids. */
    List<String> families() {
        return organization().architecture().families().stream()
                .map(JobFamily::id)
                .filter(rungs::containsKey)
                .filter(family -> !shown.hides(family))
                .toList();
    }

    /** All rungs of a job family, in the order of their ids. */
    List<Rung> rungs(String family) {
        return rungs.getOrDefault(family, List.of());
    }

    /** The ranges of a rung that are in force, by pay zone. */
    List<RungRange> ranges(LevelId rung) {
        return ranges.getOrDefault(rung, List.of());
    }

    List<PairedRungs> pairs(String family) {
        return pairs.getOrDefault(family, List.of());
    }

    /** What may be shown of a job family, of its rungs, pairs and steps. */
    List<Finding> findings(String family) {
        return findings.getOrDefault(family, List.of());
    }

    /** The name of a pay zone, for people to read. */
    String zone(String payZone) {
        return shown.hides(payZone) ? "a pay zone" : payZone;
    }

    /** The name of a rung, for people to read; its code where the name is that of a person. */
    String name(LevelId rung) {
        String name = names.getOrDefault(rung, rung.code());
        return shown.hides(name) ? rung.code() : name;
    }

    static LevelId id(Rung rung) {
        return rung.subject().levels().get(0);
    }
}
