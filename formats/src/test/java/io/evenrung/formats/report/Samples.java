package io.evenrung.formats.report;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Guide;
import io.evenrung.finding.Layer;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.finding.Severity;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelId;
import io.evenrung.model.Money;
import io.evenrung.model.Organization;
import io.evenrung.model.Provenance;
import io.evenrung.model.Source;
import io.evenrung.model.Supplied;
import io.evenrung.model.Track;
import io.evenrung.model.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Findings and organisations to write reports of. */
public final class Samples {

    private Samples() {}

    public static Rule rule(String id, Severity severity, @Nullable Double limit) {
        return new Rule(
                id,
                "What " + id + " asks",
                id,
                severity,
                Layer.POLICY,
                List.of("000", "002"),
                "Mend it",
                limit == null ? null : new Limit(id, limit, "share", Origin.LAW_BY_ANALOGY, Limit.Bound.AT_MOST),
                0,
                1,
                new Guide(
                        "Why",
                        List.of(new Guide.Facts("levels.csv", List.of("grade"), false)),
                        "How",
                        "Kept",
                        "Broken"));
    }

    public static Finding finding(Rule rule, String family, Outcome outcome, @Nullable Value measured) {
        return new Finding(
                rule,
                Subject.family(family),
                outcome,
                measured == null ? Favours.NEITHER : Favours.MANAGEMENT,
                measured,
                rule.limit(),
                null,
                List.of(Operand.count("ICs", 62), Operand.share("part", 0.123456)),
                List.of(),
                null,
                List.of(),
                List.of(new Source("levels.csv", 7, family + " M1"), new Source("levels.csv", 3, family + " IC4")));
    }

    public static Finding undecided(Rule rule, String family, Outcome outcome, String reason, Need... needs) {
        return new Finding(
                rule,
                Subject.family(family),
                outcome,
                Favours.NEITHER,
                null,
                rule.limit(),
                null,
                List.of(),
                List.of(),
                reason,
                List.of(needs),
                List.of());
    }

    /** Families in which management reaches two rungs higher, and one condition and one note. */
    public static Organization organization(String name, List<String> families) {
        List<Level> levels = new ArrayList<>();
        for (String family : families) {
            for (int rung = 1; rung <= 3; rung++) {
                levels.add(Level.of(family, "ic", "IC" + rung)
                        .withGrade("1" + rung)
                        .withRank(rung));
                levels.add(Level.of(family, "m", "M" + rung)
                        .withGrade("1" + (rung + 2))
                        .withRank(rung));
            }
        }
        JobArchitecture architecture = new JobArchitecture(
                List.of(Track.individualContributor("ic"), Track.management("m")),
                families.stream().map(f -> new JobFamily(f, f)).toList(),
                Supplied.of(levels),
                List.of(),
                true,
                GradeScale.numeric());
        return Organization.of(name, LocalDate.of(2024, 12, 31), architecture)
                .withProvenance(new Provenance(
                        true,
                        List.of("Grades are one campus's and are applied to all."),
                        List.of("workers (w.csv): 3 rows left out: person is blank"),
                        new TreeMap<>()));
    }

    /** One pair of rungs with people and pay enough to note something of; the name of the family holds what cannot be seen. */
    public static Organization noted() {
        Organization bare = organization("Noted", List.of("Legal\u202e"));
        List<Worker> workers = new ArrayList<>();
        for (String code : List.of("IC3", "M1")) {
            for (int i = 0; i < 20; i++) {
                LevelId level = LevelId.of("Legal\u202e", code.startsWith("M") ? "m" : "ic", code);
                Money pay = Money.of((code.startsWith("M") ? 110_000 : 100_000) + 500 * i + ".00", "USD");
                workers.add(Worker.of(code + "-" + i, level).withPay(pay));
            }
        }
        return bare.withPractice(bare.practice().withWorkers(Supplied.of(workers)));
    }
}
