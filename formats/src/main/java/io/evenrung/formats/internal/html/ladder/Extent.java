package io.evenrung.formats.internal.html.ladder;

/** The room that something takes in a drawing. */
record Extent(double left, double top, double right, double bottom) {

    Extent {
        if (!(left <= right && top <= bottom)) {
            throw new IllegalArgumentException(left + " to " + right + ", " + top + " to " + bottom);
        }
    }

    static Extent around(Extent one, Extent other) {
        return new Extent(
                Math.min(one.left, other.left),
                Math.min(one.top, other.top),
                Math.max(one.right, other.right),
                Math.max(one.bottom, other.bottom));
    }

    boolean holds(Extent other) {
        return left <= other.left && top <= other.top && right >= other.right && bottom >= other.bottom;
    }

    /** Whether both take some of the same room; touching edges do not. */
    boolean overlaps(Extent other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
}
