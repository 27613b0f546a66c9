package io.evenrung.model;

import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Facts of one kind that were, or were not, supplied. The two are kept apart everywhere: a file with no rows says that there
 * is nothing, a missing file says nothing.
 *
 * @param isPresent whether the facts were supplied at all
 * @param values what was supplied; empty if nothing was
 */
public record Supplied<T>(boolean isPresent, List<T> values) implements Iterable<T> {

    public Supplied {
        values = List.copyOf(values);
        Require.that(isPresent || values.isEmpty(), "facts that were not supplied cannot have values");
    }

    public static <T> Supplied<T> absent() {
        return new Supplied<>(false, List.of());
    }

    public static <T> Supplied<T> of(List<T> values) {
        return new Supplied<>(true, values);
    }

    public boolean isAbsent() {
        return !isPresent;
    }

    public Stream<T> stream() {
        return values.stream();
    }

    @Override
    public Iterator<T> iterator() {
        return values.iterator();
    }
}
