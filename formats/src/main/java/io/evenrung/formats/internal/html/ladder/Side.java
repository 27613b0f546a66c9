package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.List;

/** Which of the two ladders, and where it stands. */
enum Side {
    IC("IC", "ic", 104, 152, 98, Mark.Align.END, TwinLadder.Hole.IC),
    MANAGEMENT("management", "mg", 210, 258, 264, Mark.Align.START, TwinLadder.Hole.MANAGEMENT);

    final String heading;
    final String style;
    final double left;
    final double right;
    final double labelX;
    final Mark.Align labelAlign;
    final TwinLadder.Hole hole;

    Side(
            String heading,
            String style,
            double left,
            double right,
            double labelX,
            Mark.Align labelAlign,
            TwinLadder.Hole hole) {
        this.heading = heading;
        this.style = style;
        this.left = left;
        this.right = right;
        this.labelX = labelX;
        this.labelAlign = labelAlign;
        this.hole = hole;
    }

    double middle() {
        return (left + right) / 2;
    }

    List<TwinLadder.Rung> of(TwinLadder.Row row) {
        return this == IC ? row.ic() : row.management();
    }
}
