package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.RungPair;
import io.evenrung.measure.Setting;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import io.evenrung.measure.scene.SmallCell;
import io.evenrung.measure.statistics.GapStratum;
import io.evenrung.measure.statistics.Ratio;
import io.evenrung.measure.statistics.Sample;
import io.evenrung.measure.statistics.StratifiedGap;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Compares the mean pay of the people on the two rungs of each pair, pay zone by pay zone. */
final class AveragePayMeasures {

    private static final Need PAY = new Need("workers.csv", "base_pay");

    private final Scene scene;
    private final Sink sink;
    private final Payrolls payrolls;
    private final PayDisclosure disclosure;

    AveragePayMeasures(Scene scene, Sink sink, Payrolls payrolls, PayDisclosure disclosure) {
        this.scene = scene;
        this.sink = sink;
        this.payrolls = payrolls;
        this.disclosure = disclosure;
    }

    void measure() {
        for (RungPair pair : scene.pairs()) {
            for (String zone : payrolls.zones(pair)) {
                measure(pair, zone);
            }
        }
    }

    private void measure(RungPair pair, String zone) {
        Subject subject = RangeMeasures.subject(pair, zone);
        Payrolls.Zone ics = payrolls.at(pair.individualContributor(), zone);
        Payrolls.Zone managers = payrolls.at(pair.management(), zone);
        int least = scene.minimumCell();
        if (ics.heads() == 0 && managers.heads() == 0) {
            sink.add(AveragePayGap.class, subject, Doubt.inapplicable("nobody stands on either rung"));
        } else if (ics.heads() < least || managers.heads() < least) {
            sink.add(AveragePayGap.class, subject, SmallCell.doubt(scene));
        } else if (ics.byCurrency().size() > 1
                || managers.byCurrency().size() > 1
                || differ(ics.byCurrency().keySet(), managers.byCurrency().keySet())) {
            sink.add(
                    AveragePayGap.class,
                    subject,
                    Doubt.missing(
                            "these people are paid in different currencies, which are never compared: tell them apart by"
                                    + " pay zone",
                            new Need(payrolls.areOfPersons() ? "workers.csv" : "cohorts.csv", "pay_zone")));
        } else {
            measure(pair, subject, zone, ics, managers);
        }
    }

    private void measure(RungPair pair, Subject subject, String zone, Payrolls.Zone icZone, Payrolls.Zone managerZone) {
        int least = scene.minimumCell();
        List<Payroll> ics = one(icZone);
        List<Payroll> managers = one(managerZone);
        if (ics.isEmpty()
                || managers.isEmpty()
                || ics.get(0).people() < least
                || managers.get(0).people() < least) {
            sink.add(AveragePayGap.class, subject, Doubt.missing("the pay of too few of these people is known", PAY));
            return;
        }
        Payroll ic = ics.get(0);
        Payroll manager = managers.get(0);
        double gap = Ratio.relative(manager.sum(), manager.people(), ic.sum(), ic.people());
        double mirrored = Ratio.relative(ic.sum(), ic.people(), manager.sum(), manager.people());
        long icsUnpaid = icZone.heads() - ic.people();
        long managersUnpaid = managerZone.heads() - manager.people();
        double atMost = Ratio.relative(
                manager.sumAtMost(managersUnpaid), managerZone.heads(), ic.sumAtLeast(icsUnpaid), icZone.heads());
        double mirroredAtMost = Ratio.relative(
                ic.sumAtMost(icsUnpaid), icZone.heads(), manager.sumAtLeast(managersUnpaid), managerZone.heads());
        List<String> conditions = new ArrayList<>(scene.conditionsOf(pair));
        Payrolls.leftOut(icsUnpaid + managersUnpaid, "people", scene).ifPresent(conditions::add);
        boolean withheld = disclosure.isWithheld(pair, zone);
        List<Operand> figures = new ArrayList<>(List.of(
                Operand.count("ICs", ic.people()),
                Operand.amount("mean pay of ICs", ic.mean()),
                Operand.count("managers", manager.people()),
                Operand.amount("mean pay of managers", manager.mean())));
        if (payrolls.areOfPersons()) {
            figures.addAll(samplingView(ic, manager));
        }
        sink.add(new AveragePayGap(
                subject,
                gap,
                Math.max(gap, mirrored),
                Math.max(atMost, mirroredAtMost),
                withheld,
                withheld ? List.of(SmallCell.withheld()) : figures,
                conditions));
    }

    /** What chance could do, for the reader: an average is judged as it is, and these figures stand beside it. */
    private List<Operand> samplingView(Payroll ic, Payroll manager) {
        GapStratum people = new GapStratum(Sample.of(ic.logs()), Sample.of(manager.logs()));
        double confidence = scene.settings().get(Setting.CONFIDENCE);
        return StratifiedGap.estimate(List.of(people), confidence)
                .map(e -> List.of(
                        Operand.share(
                                "GAP in mean log pay, which the sampling view is of", StrictMath.expm1(e.difference())),
                        Operand.share(
                                "its interval from",
                                StrictMath.expm1(e.interval().low())),
                        Operand.share("to", StrictMath.expm1(e.interval().high())),
                        Operand.number("p", e.p())))
                .orElse(List.of());
    }

    private static List<Payroll> one(Payrolls.Zone zone) {
        return List.copyOf(zone.byCurrency().values());
    }

    private static boolean differ(Set<String> a, Set<String> b) {
        return !a.isEmpty() && !b.isEmpty() && !a.equals(b);
    }
}
