package io.evenrung.formats.internal.html.ladder;

import java.util.List;

/** One thing that is drawn, at its place. Its style names classes of the style sheet, which alone knows colours and strokes. */
sealed interface Mark {

    Extent extent();

    /** A straight line. */
    record Line(double x1, double y1, double x2, double y2, String style) implements Mark {
        @Override
        public Extent extent() {
            return new Extent(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }
    }

    /** A rectangle. */
    record Block(double x, double y, double width, double height, double corner, String style) implements Mark {
        @Override
        public Extent extent() {
            return new Extent(x, y, x + width, y + height);
        }
    }

    /** A circle. */
    record Disc(double x, double y, double radius, String style) implements Mark {
        @Override
        public Extent extent() {
            return new Extent(x - radius, y - radius, x + radius, y + radius);
        }
    }

    /**
     * A closed outline of straight lines.
     *
     * @param points x and y by turns
     */
    record Outline(List<Double> points, String style) implements Mark {
        public Outline {
            points = List.copyOf(points);
        }

        @Override
        public Extent extent() {
            Extent all = new Extent(points.get(0), points.get(1), points.get(0), points.get(1));
            for (int i = 2; i < points.size(); i += 2) {
                all = Extent.around(
                        all, new Extent(points.get(i), points.get(i + 1), points.get(i), points.get(i + 1)));
            }
            return all;
        }
    }

    /**
     * A line of words.
     *
     * @param x where it starts, has its middle, or ends
     * @param y of the line that letters stand on
     * @param text made safe, and cut to the room that it has
     */
    record Words(double x, double y, Align align, double size, boolean isBold, String text, String style)
            implements Mark {
        @Override
        public Extent extent() {
            double width = Letters.width(text, size, isBold);
            double left = switch (align) {
                case START -> x;
                case MIDDLE -> x - width / 2;
                case END -> x - width;
            };
            return new Extent(left, y - 0.78 * size, left + width, y + 0.22 * size);
        }
    }

    /**
     * Marks that a pointer can rest on to read more.
     *
     * @param hint what is then shown, not yet made safe
     * @param marks at least one
     */
    record Hinted(String hint, List<Mark> marks) implements Mark {
        public Hinted {
            marks = List.copyOf(marks);
        }

        @Override
        public Extent extent() {
            return marks.stream().map(Mark::extent).reduce(Extent::around).orElseThrow();
        }
    }

    /** Which point of a line of words stands at its x. */
    enum Align {
        START,
        MIDDLE,
        END
    }
}
