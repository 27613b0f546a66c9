package io.evenrung.measure.pay;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.PairDoubt;
import io.evenrung.measure.scene.RungGroups;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Sink;
import java.util.List;
import java.util.Optional;

/** Measures pay on the two tracks. */
public final class PayMeasures {

    private static final List<Class<? extends Measure>> RANGES =
            List.of(MidpointGap.class, RangeOverlap.class, ProgressionGap.class);
    private static final List<Class<? extends Measure>> VARIABLE =
            List.of(BonusTargetGap.class, EquityTargetGap.class, BonusGap.class, EquityGap.class);
    private static final List<Class<? extends Measure>> LIVED = List.of(AveragePayGap.class, PayGap.class);

    private PayMeasures() {}

    @SuppressWarnings("exports")
    public static void measure(Scene scene, Sink sink) {
        RaiseMeasures.measure(scene, sink);
        PlateauMeasures.measure(scene, sink);
        Optional<Doubt> noPairs = PairDoubt.of(scene);
        if (noPairs.isPresent()) {
            RANGES.forEach(measure -> sink.add(measure, Subject.organization(), noPairs.get()));
            VARIABLE.forEach(measure -> sink.add(measure, Subject.organization(), noPairs.get()));
            LIVED.forEach(measure -> sink.add(measure, Subject.organization(), noPairs.get()));
            return;
        }
        new RangeMeasures(scene, sink).measure();
        new ProgressionMeasures(scene, sink).measure();
        TargetMeasures.ALL.forEach(target -> target.measure(scene, sink));
        AwardMeasures.ALL.forEach(award -> award.measure(scene, sink));
        Payrolls payrolls = Payrolls.of(scene);
        if (!payrolls.hasPay()) {
            Doubt noPay = Doubt.missing("nobody's pay is known", new Need("workers.csv", "base_pay"));
            LIVED.forEach(measure -> sink.add(measure, Subject.organization(), noPay));
            return;
        }
        RungGroups groups = RungGroups.of(scene);
        PayStrata strata = PayStrata.of(scene, payrolls, groups);
        new AveragePayMeasures(scene, sink, payrolls, PayDisclosure.of(scene, payrolls, groups, strata)).measure();
        PayGapMeasures pooled = new PayGapMeasures(scene, sink, payrolls, strata);
        if (payrolls.areOfPersons()) {
            pooled.ofPersons();
        } else {
            pooled.ofMeans();
        }
    }
}
