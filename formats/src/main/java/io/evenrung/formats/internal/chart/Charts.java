package io.evenrung.formats.internal.chart;

import io.evenrung.audit.Audit;
import io.evenrung.finding.PromiseKeeping;
import io.evenrung.formats.internal.disclosure.Disclosure;
import java.util.List;

/**
 * All that reports draw.
 *
 * @param ladders one for each job family, the worst first
 * @param heatMap principles by families
 * @param gaps estimates with their margins, by rule and then the farthest from the margin first
 * @param flows between the tracks, the organisation first
 * @param rates promotions by rung; empty where nothing is known of them
 * @param promises what is written beside what is lived
 * @param leastCell figures of fewer people than this are withheld
 */
public record Charts(
        List<TwinLadder> ladders,
        HeatMap heatMap,
        List<Gap> gaps,
        List<Flow> flows,
        List<RungRate> rates,
        List<PromiseKeeping> promises,
        int leastCell) {

    public Charts {
        ladders = List.copyOf(ladders);
        gaps = List.copyOf(gaps);
        flows = List.copyOf(flows);
        rates = List.copyOf(rates);
        promises = List.copyOf(promises);
    }

    /**
     * Draws an audit.
     *
     * @param shown what may be shown of it: no other finding is looked at
     */
    public static Charts of(Audit audit, Disclosure shown) {
        ChartFacts facts = ChartFacts.of(audit, shown);
        RungHeads heads = RungHeads.of(facts);
        GapIntervals intervals = new GapIntervals(facts);
        return new Charts(
                TwinLadders.of(facts, heads, intervals),
                HeatMaps.of(shown, TwinLadders.worstFirst(facts)),
                Gaps.of(shown.findings(), intervals),
                Flows.of(facts, heads),
                RungRates.of(facts, heads),
                shown.promises(),
                facts.least());
    }
}
