package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The findings that hold an estimate of a difference, or of a ratio, between the tracks against a margin. */
final class Gaps {

    /** Rules whose figure is management ÷ IC − 1 and whose margin is that of the ratio. */
    private static final Set<String> RELATIVE = Set.of(
            "pay.lived-gap.average",
            "pay.lived-gap.pooled",
            "pay.band-parity.midpoint",
            "pay.bonus-equity.bonus",
            "pay.bonus-equity.equity",
            "pay.bonus-equity.bonus-target",
            "pay.bonus-equity.equity-target");

    /** Rules whose figure is management − IC, in share points, and whose margin is that to either side. */
    private static final Set<String> POINTS = Set.of("pay.band-parity.progression");

    /** Compares the promoted with their peers, and not the tracks. */
    private static final String OF_PROMOTED = "promotion.rewards.exits";

    /** A ratio to a rate of 0, as measures write it. */
    private static final String NEVER = "\u221e";

    private Gaps() {}

    /** By rule, and then the farthest from the margin first. */
    static List<Gap> of(List<Finding> shown, GapIntervals intervals) {
        List<Gap> gaps = new ArrayList<>();
        for (Finding finding : shown) {
            Gap gap = of(finding, intervals);
            if (gap != null) {
                gaps.add(gap);
            }
        }
        gaps.sort(Comparator.comparing(Gap::rule)
                .thenComparing(gap -> -distance(gap))
                .thenComparing(Gap::subject));
        return List.copyOf(gaps);
    }

    private static @Nullable Gap of(Finding finding, GapIntervals intervals) {
        String rule = finding.rule().id();
        Limit limit = finding.limit();
        if (finding.measured() instanceof Value.Share share && (RELATIVE.contains(rule) || POINTS.contains(rule))) {
            boolean isRelative = RELATIVE.contains(rule);
            Double low =
                    limit == null ? null : Double.valueOf(isRelative ? 1 / (1 + limit.value()) - 1 : -limit.value());
            Double high = limit == null ? null : Double.valueOf(limit.value());
            // an average is judged without an interval, and drawn with one
            Interval interval = rule.equals(PairFindings.AVERAGE)
                    ? intervals.of(finding.subject(), share.share())
                    : finding.interval();
            return gap(finding, interval, Gap.Scale.DIFFERENCE, share.share(), Texts.percent(share.share()), low, high);
        }
        if (limit == null || rule.equals(OF_PROMOTED) || !limit.unit().equals("ratio")) {
            return null;
        }
        if (finding.measured() instanceof Value.Number number && number.number() >= 0 && finding.interval() != null) {
            return ratio(finding, number.number(), limit);
        }
        return finding.measured() instanceof Value.Text text && text.text().equals(NEVER)
                ? ratio(finding, Double.POSITIVE_INFINITY, limit)
                : null;
    }

    private static Gap ratio(Finding finding, double ratio, Limit limit) {
        double value = limit.value();
        double wide = value > 1 ? value : 1 / value;
        // a limit of 0 bounds nothing
        Double low = !Double.isFinite(wide) ? null : Double.valueOf(1 / wide);
        Double high = Double.isFinite(wide) ? Double.valueOf(wide) : null;
        return gap(
                finding,
                finding.interval(),
                Gap.Scale.RATIO,
                ratio,
                Double.isFinite(ratio) ? Texts.number(ratio, 2) : NEVER,
                low,
                high);
    }

    private static Gap gap(
            Finding finding,
            @Nullable Interval interval,
            Gap.Scale scale,
            double estimate,
            String text,
            @Nullable Double marginLow,
            @Nullable Double marginHigh) {
        return new Gap(
                finding.rule().id(),
                finding.subject().label(),
                scale,
                estimate,
                text,
                interval == null ? null : Double.valueOf(interval.low()),
                interval == null ? null : Double.valueOf(interval.high()),
                marginLow,
                marginHigh,
                finding.outcome(),
                finding.favours(),
                people(finding, "ICs"),
                people(finding, "managers"));
    }

    /** The size of a sample, as the finding says it: {@code ICs}, or {@code ICs with bonuses that can be compared}. */
    private static @Nullable Long people(Finding finding, String track) {
        for (Operand operand : finding.operands()) {
            boolean isSize = operand.name().equals(track) || operand.name().startsWith(track + " with ");
            if (isSize && operand.value() instanceof Value.Count count) {
                return count.count();
            }
        }
        return null;
    }

    /** How far an estimate lies beyond its margin, on the log scale; negative within it. */
    private static double distance(Gap gap) {
        double at = log(gap, gap.estimate());
        Double low = gap.marginLow();
        Double high = gap.marginHigh();
        double under = low == null ? Double.NEGATIVE_INFINITY : log(gap, low) - at;
        double over = high == null ? Double.NEGATIVE_INFINITY : at - log(gap, high);
        return Math.max(under, over);
    }

    private static double log(Gap gap, double value) {
        return gap.scale() == Gap.Scale.DIFFERENCE ? StrictMath.log1p(Math.max(value, -1)) : StrictMath.log(value);
    }
}
