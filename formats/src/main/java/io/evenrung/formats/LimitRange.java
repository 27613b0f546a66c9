package io.evenrung.formats;

/**
 * The values that a limit or setting can take.
 *
 * @param least the least of them
 * @param most the greatest of them
 */
public record LimitRange(double least, double most) {

    public LimitRange {
        if (!(least <= most)) {
            throw new IllegalArgumentException("a limit cannot range from " + least + " to " + most);
        }
    }

    public boolean contains(double value) {
        return value >= least && value <= most;
    }
}
