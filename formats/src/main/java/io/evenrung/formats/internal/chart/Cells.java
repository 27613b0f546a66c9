package io.evenrung.formats.internal.chart;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Favours;
import org.jspecify.annotations.Nullable;

/** Cells of the figures that charts draw. */
final class Cells {

    private static final int DECIMALS = 2;

    private Cells() {}

    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? new Cell.Empty() : new Cell.Words(text);
    }

    static Cell count(long count) {
        return new Cell.Figure(count, Long.toString(count));
    }

    static Cell number(@Nullable Double number, int decimals) {
        return number == null || !Double.isFinite(number)
                ? new Cell.Empty()
                : new Cell.Figure(number, Texts.number(number, decimals));
    }

    static Cell amount(@Nullable Double amount) {
        return number(amount, DECIMALS);
    }

    static Cell share(@Nullable Double share) {
        return share == null || !Double.isFinite(share)
                ? new Cell.Empty()
                : new Cell.Figure(share, Texts.percent(share));
    }

    static Cell outcome(Outcome outcome) {
        return new Cell.Term(Words.token(outcome), Words.of(outcome));
    }

    static Cell favours(Favours favours) {
        return new Cell.Term(Words.token(favours), Words.of(favours));
    }

    static Cell track(boolean isIc) {
        return isIc ? new Cell.Term("ic", "IC") : new Cell.Term("management", "management");
    }

    /** A job family; the empty text stands for the organisation as a whole. */
    static Cell family(String family) {
        return family.isEmpty() ? new Cell.Term("", HeatMaps.ORGANIZATION) : new Cell.Words(family);
    }
}
