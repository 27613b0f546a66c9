package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.Outcome;
import io.evenrung.formats.internal.chart.HeatMap;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the squares of the overview stand: columns are families, in units of their own; rows are principles, in pixels.
 *
 * @param columns the organisation and the families, with a narrow gap between them
 * @param height of the whole, in pixels
 * @param groups names of the principle groups with where they begin
 * @param squares those that say something
 */
record HeatOverview(double columns, double height, List<Group> groups, List<Square> squares) {

    /** Pixels from one row to the next. */
    static final double ROW = 8;

    /** Room for the name of a group that has one row only. */
    static final double LEAST_GROUP = 16;

    /** Pixels, with a line in the middle. */
    static final double BETWEEN_GROUPS = 5;

    /** The organisation stands apart from its families, by this part of a column. */
    private static final double APART = 0.6;

    /** A group of principles, as {@code pay}. */
    record Group(String name, double y) {}

    /** One outcome at the top left corner of its place. */
    record Square(Outcome outcome, double x, double y) {}

    static HeatOverview of(HeatMap map) {
        List<Group> groups = new ArrayList<>();
        List<Square> squares = new ArrayList<>();
        double y = 0;
        for (HeatGroup group : HeatGroup.of(map.rows())) {
            y += groups.isEmpty() ? 0 : BETWEEN_GROUPS;
            groups.add(new Group(group.name(), y));
            double top = y;
            for (HeatMap.Row row : group.rows()) {
                add(squares, row, y);
                y += ROW;
            }
            y = Math.max(y, top + LEAST_GROUP);
        }
        return new HeatOverview(map.families().size() + APART, y, groups, squares);
    }

    private static void add(List<Square> squares, HeatMap.Row row, double y) {
        for (int column = 0; column < row.squares().size(); column++) {
            HeatMap.Square square = row.squares().get(column);
            if (square != null && square.worst() != Outcome.NOT_APPLICABLE) {
                squares.add(new Square(square.worst(), column == 0 ? 0 : column + APART, y));
            }
        }
    }
}
