package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Outcome;
import io.evenrung.measure.Favours;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The two ladders of one job family side by side, at their grades.
 *
 * @param family the job family
 * @param headline what is worst about it, in a few words as {@code the IC ladder ends 3 rungs below}; empty if nothing is
 * @param counts how many findings about the family, its rungs and its pairs ended in each outcome that matters to a reader
 * @param rows the highest first; a row is a grade, or a pair, or rungs whose place is not known
 * @param ics people on its IC rungs
 * @param managers people on its management rungs
 * @param currencies of the pay ranges; empty where there are none, several are drawn on an axis each
 * @param notes what the drawing leaves out or rests on, as rungs of further tracks
 * @param isHeadlineGrave whether what the headline names first is violated
 */
public record TwinLadder(
        String family,
        String headline,
        Counts counts,
        List<Row> rows,
        Heads ics,
        Heads managers,
        List<String> currencies,
        List<String> notes,
        boolean isHeadlineGrave) {

    /** One whose headline is grave where anything is violated. */
    public TwinLadder(
            String family,
            String headline,
            Counts counts,
            List<Row> rows,
            Heads ics,
            Heads managers,
            List<String> currencies,
            List<String> notes) {
        this(family, headline, counts, rows, ics, managers, currencies, notes, counts.violated() > 0);
    }

    /** How the checks about one family ended. */
    public record Counts(int violated, int undecided, int notEvaluated, int holds) {}

    /**
     * The rungs of one grade.
     *
     * @param grade null where the rungs have none
     * @param isPlaced false for rungs that neither a grade nor a pair nor a rank places; they stand last
     * @param ic rungs of IC tracks; often one, none where the IC ladder has a gap
     * @param management rungs of management tracks
     * @param hole which ladder misses a rung here that the other has: at or above its lowest rung, or beyond its top
     * @param pair what is said of the pair of rungs; null where none are paired
     * @param remark in place of a gap, as {@code no IC rung: management is the only way up}; empty if there is nothing to say
     */
    public record Row(
            @Nullable String grade,
            boolean isPlaced,
            List<Rung> ic,
            List<Rung> management,
            Hole hole,
            @Nullable Pair pair,
            String remark) {

        public Row {
            ic = List.copyOf(ic);
            management = List.copyOf(management);
        }
    }

    /** Which ladder has no rung where the other has one, though it is to be looked for. */
    public enum Hole {
        NONE,
        IC,
        MANAGEMENT
    }

    /**
     * One rung.
     *
     * @param code the organisation's own code
     * @param heads people at work on it
     * @param isPaper whether it is known that nobody has held it for long, or nobody is on it
     * @param isDeadEnd whether a rule found that no rung follows it
     * @param ranges its pay ranges in force, by pay zone
     * @param name for people to read
     * @param unranged pay of the people on it where there is no range to draw it in
     */
    public record Rung(
            String code,
            Heads heads,
            boolean isPaper,
            boolean isDeadEnd,
            List<Range> ranges,
            String name,
            List<Middle> unranged) {

        public Rung {
            ranges = List.copyOf(ranges);
            unranged = List.copyOf(unranged);
        }

        /** A rung that is called by its code. */
        public Rung(String code, Heads heads, boolean isPaper, boolean isDeadEnd, List<Range> ranges) {
            this(code, heads, isPaper, isDeadEnd, ranges, code, List.of());
        }
    }

    /**
     * What the people on a rung earn in one pay zone: annual, at full time, in major units.
     *
     * @param payZone empty where there are none
     * @param currency ISO 4217 code
     * @param amount their median pay, or its mean where only that was supplied
     * @param is what {@code amount} is: {@code median pay} or {@code mean pay}
     */
    public record Middle(String payZone, String currency, double amount, String is) {}

    /**
     * A pay range. Amounts are annual, at full time, in major units.
     *
     * @param payZone empty where there are none
     * @param currency ISO 4217 code
     * @param middle median pay of the people on the rung, or its mean where only that was supplied; null where it is not known
     *     or may not be shown
     * @param middleIs what {@code middle} is: {@code median pay} or {@code mean pay}
     */
    public record Range(
            String payZone,
            String currency,
            double minimum,
            double midpoint,
            double maximum,
            @Nullable Double middle,
            String middleIs) {}

    /**
     * What is said of two paired rungs. The bead of the drawing shows the outcome, the part at the right shows the gap.
     *
     * @param label as {@code P5 = M1}
     * @param outcome the worst of the rules about pay of the pair: violated, then undecided, then not evaluated, then holds
     * @param favours whom the violation favours
     * @param because ids of the rules that ended so
     * @param gap management over IC, as a share; null where none was measured or may be shown
     * @param gapText as {@code +12.4 %}; empty without a gap
     * @param low lower end of its interval; null where it has none
     * @param high upper end of its interval
     * @param margin the gap may be this far to either side, as a share
     * @param gapOutcome how the rule about the gap itself ended
     */
    public record Pair(
            String label,
            Outcome outcome,
            Favours favours,
            List<String> because,
            @Nullable Double gap,
            String gapText,
            @Nullable Double low,
            @Nullable Double high,
            @Nullable Double margin,
            Outcome gapOutcome) {

        public Pair {
            because = List.copyOf(because);
        }
    }

    public TwinLadder {
        rows = List.copyOf(rows);
        currencies = List.copyOf(currencies);
        notes = List.copyOf(notes);
    }
}
