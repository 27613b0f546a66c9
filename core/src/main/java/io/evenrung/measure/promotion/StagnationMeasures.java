package io.evenrung.measure.promotion;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.rate.RungStays;
import io.evenrung.measure.scene.FamilyLadders;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.KaplanMeier;
import io.evenrung.measure.statistics.LogRank;
import io.evenrung.measure.statistics.MultipleTesting;
import io.evenrung.model.Practice;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.statistics.distribution.NormalDistribution;

/** Measures how long people of either track stay on their rungs until they are promoted. */
public final class StagnationMeasures {

    private record Compared(StagnationCohort cohort, TimeInLevel ics, TimeInLevel managers, LogRank test) {}

    private final Scene scene;
    private final Sink sink;
    private final double confidence;

    private StagnationMeasures(Scene scene, Sink sink) {
        this.scene = scene;
        this.sink = sink;
        this.confidence = scene.settings().get(Setting.CONFIDENCE);
    }

    /** From workers and their moves where both were supplied, else from yearly snapshots. */
    @SuppressWarnings("exports")
    public static void measure(Scene scene, Sink sink) {
        Practice practice = scene.organization().practice();
        boolean hasMoves = practice.moves().isPresent() && practice.workers().isPresent();
        if (!scene.hasTracks()) {
            sink.add(Stagnation.class, Subject.organization(), scene.noTracks());
        } else if (hasMoves || practice.history().snapshots().isPresent()) {
            new StagnationMeasures(scene, sink).measure(RungStays.of(scene));
        } else {
            sink.add(
                    Stagnation.class,
                    Subject.organization(),
                    Doubt.missing(
                            "it is not known how long people stay on their rungs",
                            new Need("moves.csv", "worker_id"),
                            new Need("workers.csv", "hire_date"),
                            new Need("workers.csv", "level_start_date"),
                            new Need("snapshots.csv", "worker_id")));
        }
    }

    private void measure(RungStays stays) {
        ComparableStays comparable = ComparableStays.of(scene, stays);
        List<StagnationCohort> cohorts = new ArrayList<>();
        boolean isWholeKnown =
                scene.families().stream().noneMatch(family -> family.hasBothTracks() && stays.isUnordered(family.id()));
        if (isWholeKnown) {
            cohorts.add(comparable.cohort(Subject.organization(), null));
        } else {
            sink.add(Stagnation.class, Subject.organization(), unordered());
        }
        for (FamilyLadders family : scene.families()) {
            Subject subject = Subject.family(family.id());
            if (!family.hasBothTracks()) {
                sink.add(Stagnation.class, subject, Doubt.inapplicable("the job family has not both tracks"));
            } else if (comparable.arePaired() && scene.pairsOf(family.id()).isEmpty()) {
                sink.add(Stagnation.class, subject, Doubt.inapplicable("the job family has no paired rungs"));
            } else if (stays.isUnordered(family.id())) {
                sink.add(Stagnation.class, subject, unordered());
            } else {
                cohorts.add(comparable.cohort(subject, family.id()));
            }
        }
        add(cohorts);
    }

    private void add(List<StagnationCohort> cohorts) {
        List<Compared> all = new ArrayList<>();
        for (StagnationCohort cohort : cohorts) {
            if (cohort.isBelow(scene.minimumCell())) {
                sink.add(Stagnation.class, cohort.subject(), fewOnRecord());
                continue;
            }
            Optional<LogRank> test = LogRank.test(cohort.strata());
            TimeInLevel ics = TimeInLevel.of(cohort.ics(), cohort.icCurve(), confidence);
            TimeInLevel managers = TimeInLevel.of(cohort.managers(), cohort.managerCurve(), confidence);
            if (test.isEmpty() || (!ics.isReached() && !managers.isReached())) {
                sink.add(Stagnation.class, cohort.subject(), notReached(ics, managers), known(cohort, ics, managers));
            } else {
                all.add(new Compared(cohort, ics, managers, test.get()));
            }
        }
        boolean[] rejected = MultipleTesting.rejected(
                all.stream().mapToDouble(c -> c.test().p()).toArray(),
                all.stream().mapToDouble(c -> c.test().leastP()).toArray(),
                1 - confidence);
        boolean hidesParts = hidesParts(cohorts);
        for (int i = 0; i < rejected.length; i++) {
            sink.add(stagnation(all.get(i), rejected[i], hidesParts));
        }
    }

    private Stagnation stagnation(Compared compared, boolean rejected, boolean hidesParts) {
        StagnationCohort cohort = compared.cohort();
        KaplanMeier ics = cohort.icCurve();
        KaplanMeier managers = cohort.managerCurve();
        MedianRatio ratio =
                MedianRatio.of(compared.ics().median(), compared.managers().median(), confidence);
        var sturdy = MedianRatio.sturdy(ics, managers, confidence);
        boolean counts = !(hidesParts && cohort.isWhole());
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.text("strata", cohort.stratifiedBy()));
        if (!counts) {
            operands.add(SmallCell.withheld());
        }
        operands.addAll(compared.ics().operands("IC", counts));
        operands.addAll(compared.managers().operands("management", counts));
        operands.add(Operand.number(
                "log-rank chi-square, 1 degree of freedom", compared.test().chiSquare()));
        operands.add(Operand.number("p", compared.test().p()));
        return new Stagnation(
                cohort.subject(),
                rejected && compared.test().sturdyP() <= 1 - confidence,
                sturdy.low() > 1 ? sturdy.low() : sturdy.high() < 1 ? 1 / sturdy.high() : 1,
                ratio.ratio(),
                ratio.bound(),
                ratio.interval(),
                spread(ratio.interval(), compared.test()),
                cohort.ics().size() + (long) cohort.managers().size(),
                ratio.bound() == Stagnation.Bound.NONE
                        ? ""
                        : notReached(compared.ics(), compared.managers()).reason(),
                operands,
                cohort.conditions());
    }

    /** The log-rank test has the logarithm of the hazard ratio at z ÷ √variance to either side (Peto and Peto, 1972). */
    private double spread(Interval interval, LogRank test) {
        double half = (Math.log(interval.high()) - Math.log(interval.low())) / 2;
        double z = NormalDistribution.of(0, 1).inverseSurvivalProbability((1 - confidence) / 2);
        return Double.isFinite(half) ? half : z / Math.sqrt(test.variance());
    }

    /** Whether the counts of the whole would give away those of parts that are small even together. */
    private boolean hidesParts(List<StagnationCohort> cohorts) {
        long ics = 0;
        long managers = 0;
        boolean hides = false;
        for (StagnationCohort cohort : cohorts) {
            if (!cohort.isWhole() && cohort.hasBoth() && cohort.isBelow(scene.minimumCell())) {
                hides = true;
                ics += cohort.icPeople();
                managers += cohort.managerPeople();
            }
        }
        return hides && Math.min(ics, managers) < scene.minimumCell();
    }

    private static Operand[] known(StagnationCohort cohort, TimeInLevel ics, TimeInLevel managers) {
        List<Operand> known = new ArrayList<>();
        known.add(Operand.text("strata", cohort.stratifiedBy()));
        known.addAll(ics.operands("IC", false));
        known.addAll(managers.operands("management", false));
        return known.toArray(Operand[]::new);
    }

    private Doubt fewOnRecord() {
        return Doubt.thin("fewer than " + scene.minimumCell()
                + " people on one side are on record since they entered a rung that is not the top one");
    }

    private static Doubt notReached(TimeInLevel ics, TimeInLevel managers) {
        double months = Math.max(ics.monthsUntilHalf(), managers.monthsUntilHalf());
        String who = ics.isReached() ? "managers" : managers.isReached() ? "ICs" : "either track";
        String begun = "too few to decide: of the stays of " + who + " fewer than half have ended in a promotion";
        if (!Double.isFinite(months)) {
            return Doubt.thin(
                    begun + ", and none at all on one side: how many more months would decide it cannot be said");
        }
        String rounded = BigDecimal.valueOf(Math.ceil(months))
                .round(new MathContext(2, RoundingMode.UP))
                .toPlainString();
        return Doubt.thin(
                begun + "; about " + rounded + " more months of records would show when half have, at the rate so far");
    }

    /** A promotion that cannot be told from a demotion leaves it unknown how stays ended. */
    private static Doubt unordered() {
        return Doubt.missing(
                "people changed between rungs that neither ranks nor grades order, so it is not known whether they rose",
                new Need("levels.csv", "rank"),
                new Need("levels.csv", "grade"));
    }
}
