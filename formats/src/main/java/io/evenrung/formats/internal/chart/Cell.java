package io.evenrung.formats.internal.chart;

/** One cell of a table of figures. */
public sealed interface Cell {

    /** What stands for a figure that is withheld; the legend of every table and chart says what it means. */
    String WITHHELD = "*";

    /** What people read. Not yet made safe: names come from outside. */
    String text();

    /** Words. */
    record Words(String text) implements Cell {}

    /**
     * A word out of a list of ours.
     *
     * @param token as JSON has it
     * @param text as people read it
     */
    record Term(String token, String text) implements Cell {}

    /**
     * A number.
     *
     * @param number as JSON has it; finite
     * @param text as people read it, with its unit
     */
    record Figure(double number, String text) implements Cell {}

    /** A figure of fewer people than the least cell, or one from which such a figure could be worked out. */
    record Withheld() implements Cell {
        @Override
        public String text() {
            return WITHHELD;
        }
    }

    /** Nothing is known, or there is nothing to know. */
    record Empty() implements Cell {
        @Override
        public String text() {
            return "";
        }
    }
}
