package io.evenrung.formats.internal.chart;

/**
 * How many people there are, as far as that may be shown.
 *
 * @param state whether there is a number
 * @param count the number where it is known; 0 for the other states
 */
public record Heads(State state, long count) {

    /** Whether a number of people is shown. */
    public enum State {
        KNOWN,
        /** There is somebody, and the number would tell of too few people. */
        WITHHELD,
        UNKNOWN
    }

    public static final Heads UNKNOWN = new Heads(State.UNKNOWN, 0);
    public static final Heads WITHHELD = new Heads(State.WITHHELD, 0);

    public static Heads of(long count) {
        return new Heads(State.KNOWN, count);
    }

    /** Whether it is known that there is nobody. */
    public boolean isNobody() {
        return state == State.KNOWN && count == 0;
    }

    /** As {@code 48}, {@code *}, or nothing. */
    public String text() {
        return cell().text();
    }

    public Cell cell() {
        return switch (state) {
            case KNOWN -> new Cell.Figure(count, Long.toString(count));
            case WITHHELD -> new Cell.Withheld();
            case UNKNOWN -> new Cell.Empty();
        };
    }
}
