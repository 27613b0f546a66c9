package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.disclosure.Families;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.measure.fact.PairedRungs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the rules about pay say of one pair of rungs. */
final class PairFindings {

    /** The rule about the gap that is drawn. */
    static final String AVERAGE = "pay.lived-gap.average";

    private static final String MIDPOINT = "pay.band-parity.midpoint";

    private final PairedRungs pair;
    private final List<Finding> findings;

    /**
     * @param all what may be shown of the job family
     */
    PairFindings(PairedRungs pair, List<Finding> all) {
        this.pair = pair;
        this.findings = all.stream()
                .filter(f -> f.rule().group().equals("pay") && isOf(f.subject()))
                .toList();
    }

    private boolean isOf(Subject subject) {
        String key = pair.subject().key();
        return subject.kind() == Subject.Kind.PAIR
                && (subject.key().equals(key) || subject.key().startsWith(key + "/"))
                && subject.levels().equals(pair.subject().levels());
    }

    /** The pay zone of a subject of two rungs; empty where it has none. */
    static String zone(Subject subject) {
        // pair, then family, track and code of the one =family, track and code of the other, then the pay zone
        String[] parts = subject.key().split("/", -1);
        return parts.length > 6 ? Families.name(parts[6]) : "";
    }

    TwinLadder.Pair verdict(GapIntervals intervals) {
        Outcome worst = findings.stream()
                .map(Finding::outcome)
                .min(Comparator.comparing(Outcomes::gravity))
                .orElse(Outcome.NOT_EVALUATED);
        List<Finding> so = findings.stream().filter(f -> f.outcome() == worst).toList();
        Finding judged = gap().orElse(null);
        Double gap = judged == null ? null : Double.valueOf(share(judged));
        Interval interval = judged == null ? null : intervals.of(judged.subject(), share(judged));
        return new TwinLadder.Pair(
                pair.icCode() + " = " + pair.managementCode(),
                worst,
                favours(so),
                so.stream().map(f -> f.rule().id()).distinct().toList(),
                gap,
                judged == null ? "" : percent(share(judged)) + inZone(judged),
                interval == null ? null : Double.valueOf(interval.low()),
                interval == null ? null : Double.valueOf(interval.high()),
                judged == null ? null : margin(judged),
                judged == null ? unjudged() : judged.outcome());
    }

    /** The gap that is drawn: of several pay zones the gravest, then the widest. */
    Optional<Finding> gap() {
        return findings.stream()
                .filter(f -> f.rule().id().equals(AVERAGE) && f.measured() instanceof Value.Share)
                .min(Comparator.comparing((Finding f) -> Outcomes.gravity(f.outcome()))
                        .thenComparing(f -> -Math.abs(Math.log1p(share(f))))
                        .thenComparing(Finding::subject));
    }

    /** What stands in place of a gap: why there is none, and how far the midpoints lie apart where they are known. */
    String remark() {
        List<String> parts = new ArrayList<>();
        findings.stream()
                .filter(f -> f.rule().id().equals(AVERAGE))
                .map(PairFindings::instead)
                .filter(reason -> !reason.isEmpty())
                .distinct()
                .limit(1)
                .forEach(reason -> parts.add("no gap of pay: " + reason));
        findings.stream()
                .filter(f -> f.rule().id().equals(MIDPOINT) && f.measured() instanceof Value.Share)
                .max(Comparator.comparing((Finding f) -> Math.abs(share(f)))
                        .thenComparing(Finding::subject, Comparator.reverseOrder()))
                .ifPresent(f -> parts.add(
                        share(f) == 0 ? "equal midpoints" : "midpoints " + percent(share(f)) + " apart" + inZone(f)));
        return String.join("; ", parts);
    }

    /** The same words whether the figures are withheld or there never were any. */
    private static String instead(Finding finding) {
        for (Operand operand : finding.operands()) {
            if (finding.measured() instanceof Value.Text && operand.value() instanceof Value.Text text) {
                return text.text();
            }
        }
        return finding.reason() == null ? "" : finding.reason();
    }

    private Outcome unjudged() {
        return findings.stream()
                .filter(f -> f.rule().id().equals(AVERAGE))
                .map(Finding::outcome)
                .min(Comparator.comparing(Outcomes::gravity))
                .orElse(Outcome.NOT_EVALUATED);
    }

    /** Whom the violations favour; neither where they do not agree. */
    private static Favours favours(List<Finding> so) {
        List<Favours> whom = so.stream()
                .map(Finding::favours)
                .filter(f -> f != Favours.NEITHER)
                .distinct()
                .toList();
        return whom.size() == 1 ? whom.get(0) : Favours.NEITHER;
    }

    private static @Nullable Double margin(Finding judged) {
        Limit limit = judged.limit();
        return limit == null ? null : Double.valueOf(limit.value());
    }

    private static String inZone(Finding finding) {
        String zone = zone(finding.subject());
        return zone.isEmpty() ? "" : " in " + zone;
    }

    private static double share(Finding finding) {
        return finding.measured() instanceof Value.Share share ? share.share() : 0;
    }

    /** As {@code +12.4 %}. */
    static String percent(double share) {
        return Texts.percent(share);
    }
}
