package io.evenrung.formats.internal.disclosure;

import io.evenrung.finding.Finding;
import io.evenrung.measure.Value;
import java.util.Comparator;

/** The order in which violations are told: the gravest first, and within a rule what is furthest from the limit first. */
public final class WorstFirst {

    public static final Comparator<Finding> ORDER = Comparator.comparing(
                    (Finding f) -> f.rule().severity(), Comparator.reverseOrder())
            .thenComparing(f -> f.rule().id())
            .thenComparing(WorstFirst::distance, Comparator.reverseOrder())
            .thenComparing(Finding::subject);

    private WorstFirst() {}

    /** How far the figure is from the limit, whatever its direction; 0 where it has no size. */
    private static double distance(Finding finding) {
        Value measured = finding.measured();
        double limit = finding.limit() == null ? 0 : finding.limit().value();
        double size;
        if (measured instanceof Value.Count count) {
            size = count.count();
        } else if (measured instanceof Value.Number number) {
            size = number.number();
        } else if (measured instanceof Value.Share share) {
            size = share.share();
        } else if (measured instanceof Value.Months months) {
            size = months.months();
        } else {
            return 0;
        }
        return Math.abs(Math.abs(size) - limit);
    }
}
