package io.evenrung.formats.internal.html.ladder;

import java.util.List;
import java.util.stream.Stream;

/**
 * A drawing of its own, laid out.
 *
 * @param kind class of the drawing in the style sheet
 * @param width of the box that everything stands in
 * @param height of it
 * @param title its name
 * @param inWords what is to be seen, for those who do not see it
 * @param marks in the order in which they are painted
 */
record Part(String kind, double width, double height, String title, String inWords, List<Mark> marks) {

    Part {
        marks = List.copyOf(marks);
    }

    /** All marks, those that can be pointed at among them. */
    Stream<Mark> all() {
        return marks.stream().flatMap(Part::within);
    }

    private static Stream<Mark> within(Mark mark) {
        return mark instanceof Mark.Hinted hinted ? hinted.marks().stream().flatMap(Part::within) : Stream.of(mark);
    }
}
