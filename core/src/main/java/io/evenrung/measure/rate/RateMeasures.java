package io.evenrung.measure.rate;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RateComparison;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Unplaced;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.MantelHaenszel;
import io.evenrung.measure.statistics.MultipleTesting;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Compares the rates of all cohorts of one measure, and asks which differences stand when all of them are looked at. */
public final class RateMeasures {

    /** Makes the measure of one cohort. */
    public interface Maker {
        Measure make(
                Subject subject,
                boolean significant,
                double parityAtMost,
                RateComparison comparison,
                List<Operand> operands,
                List<String> conditions);
    }

    private record Compared(RateCohort cohort, MantelHaenszel.Estimate estimate) {}

    private final Scene scene;
    private final Sink sink;
    private final Class<? extends Measure> type;
    private final String events;
    private final String exposure;

    /**
     * @param type what is measured
     * @param events what is counted, in the plural
     * @param exposure what the rates are held against, in the plural
     */
    public RateMeasures(Scene scene, Sink sink, Class<? extends Measure> type, String events, String exposure) {
        this.scene = scene;
        this.sink = sink;
        this.type = type;
        this.events = events;
        this.exposure = exposure;
    }

    public void add(List<RateCohort> cohorts, Maker maker) {
        double confidence = scene.settings().get(Setting.CONFIDENCE);
        List<Compared> all = new ArrayList<>();
        for (RateCohort cohort : cohorts) {
            if (isSmall(cohort)) {
                sink.add(type, cohort.subject(), SmallCell.doubt(scene));
                continue;
            }
            Optional<MantelHaenszel.Estimate> estimate =
                    MantelHaenszel.estimate(cohort.strata(), cohort.repeated(), cohort.ofHeads(), confidence);
            estimate.ifPresentOrElse(
                    e -> all.add(new Compared(cohort, e)),
                    () -> sink.add(
                            type,
                            cohort.subject(),
                            Doubt.thin("no " + events + " in any stratum that holds both tracks"),
                            Operand.text("strata", cohort.stratifiedBy()),
                            Operand.count("ICs", cohort.ics()),
                            Operand.count("managers", cohort.managers())));
        }
        boolean[] significant = MultipleTesting.rejected(
                all.stream().mapToDouble(c -> c.estimate().testP()).toArray(),
                all.stream().mapToDouble(c -> c.estimate().leastP()).toArray(),
                1 - confidence);
        Optional<RateCohort> withheld = withheld(cohorts, all);
        for (int i = 0; i < significant.length; i++) {
            RateCohort cohort = all.get(i).cohort();
            boolean isWithheld = withheld.equals(Optional.of(cohort));
            RateComparison comparison = comparison(all.get(i).estimate(), cohort.unplaced(), isWithheld);
            sink.add(maker.make(
                    cohort.subject(),
                    significant[i],
                    comparison.parityAtMost(),
                    comparison,
                    operands(cohort, comparison),
                    cohort.conditions()));
        }
    }

    /**
     * Complementary suppression: if the parts that are too small to be shown are too small even together, and the figures of
     * the whole are shown, those of the smallest other part are withheld; of the whole, if there is no other.
     */
    private Optional<RateCohort> withheld(List<RateCohort> cohorts, List<Compared> shown) {
        Optional<RateCohort> whole =
                shown.stream().map(Compared::cohort).filter(c -> !isPart(c)).findFirst();
        List<RateCohort> hidden = cohorts.stream()
                .filter(c -> isPart(c) && c.ics() > 0 && c.managers() > 0 && isSmall(c))
                .toList();
        boolean follows = !hidden.isEmpty()
                && isSmall(
                        hidden.stream().mapToLong(RateCohort::ics).sum(),
                        hidden.stream().mapToLong(RateCohort::managers).sum());
        if (whole.isEmpty() || !follows) {
            return Optional.empty();
        }
        Optional<RateCohort> smallest = shown.stream()
                .map(Compared::cohort)
                .filter(RateMeasures::isPart)
                .min(Comparator.comparingLong((RateCohort c) -> c.ics() + c.managers())
                        .thenComparing(RateCohort::subject));
        return smallest.isPresent() ? smallest : whole;
    }

    private static boolean isPart(RateCohort cohort) {
        return cohort.subject().kind() != Subject.Kind.ORGANIZATION;
    }

    private boolean isSmall(RateCohort cohort) {
        return isSmall(cohort.ics(), cohort.managers());
    }

    private boolean isSmall(long ics, long managers) {
        return ics < scene.minimumCell() || managers < scene.minimumCell();
    }

    private RateComparison comparison(MantelHaenszel.Estimate estimate, Unplaced unplaced, boolean withheld) {
        return new RateComparison(
                events,
                exposure,
                estimate.totals().firstEvents(),
                estimate.totals().secondEvents(),
                estimate.totals().firstExposure(),
                estimate.totals().secondExposure(),
                estimate.expected(),
                estimate.strata(),
                estimate.strataWithEvents(),
                estimate.numerator(),
                estimate.denominator(),
                estimate.ratio(),
                estimate.standardError(),
                estimate.interval(),
                estimate.sturdy(),
                estimate.chiSquare(),
                name(estimate.test()),
                estimate.testP(),
                unplaced,
                withheld);
    }

    private static String name(MantelHaenszel.Test test) {
        return switch (test) {
            case CHI_SQUARE -> "Mantel–Haenszel chi-square";
            case BINOMIAL -> "exact binomial with mid-p, for a single stratum";
            case FISHER -> "Fisher's exact test with mid-p, for a single stratum";
        };
    }

    private static List<Operand> operands(RateCohort cohort, RateComparison comparison) {
        if (comparison.withheld()) {
            return List.of(SmallCell.withheld());
        }
        List<Operand> operands = new ArrayList<>();
        operands.add(Operand.text("strata", cohort.stratifiedBy()));
        operands.add(Operand.count("ICs", cohort.ics()));
        operands.add(Operand.count("managers", cohort.managers()));
        operands.addAll(comparison.operands());
        return operands;
    }
}
