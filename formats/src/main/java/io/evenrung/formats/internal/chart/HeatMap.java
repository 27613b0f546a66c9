package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Outcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the checks of each principle ended in each job family: the worst outcome, and how many ended so.
 *
 * @param families columns: first the organisation as a whole, then the families, worst first
 * @param rows one for each principle that was asked about, by group and id
 */
public record HeatMap(List<String> families, List<Row> rows) {

    /**
     * The checks of one principle.
     *
     * @param principle its id, as {@code pay.band-parity}
     * @param squares one for each column; null where the principle was not asked about it
     */
    public record Row(String principle, List<@Nullable Square> squares) {}

    /**
     * Those about one job family.
     *
     * @param worst violated, then undecided, then not evaluated, then holds, then not applicable
     * @param count how many findings ended so
     * @param total how many findings there are
     */
    public record Square(Outcome worst, int count, int total) {}

    public HeatMap {
        families = List.copyOf(families);
        rows = List.copyOf(rows);
    }
}
