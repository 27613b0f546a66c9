package io.evenrung.formats.internal;

import io.evenrung.formats.InvalidInputException;
import io.evenrung.formats.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong, up to {@value #KEPT} problems a file; of the others it keeps the number. */
public final class Problems {

    static final int KEPT = 1000;

    private final Map<String, Set<Problem>> byFile = new TreeMap<>();
    private final Map<String, Integer> dropped = new TreeMap<>();

    public void add(
            String file,
            Place place,
            @Nullable String value,
            String message,
            String expected,
            @Nullable String suggestion) {
        Set<Problem> known = byFile.computeIfAbsent(file, f -> new LinkedHashSet<>());
        if (known.size() < KEPT) {
            // what is asked for twice is wrong only once
            known.add(new Problem(file, place.line(), place.column(), value, message, expected, suggestion));
        } else {
            dropped.merge(file, 1, Integer::sum);
        }
    }

    /** Whether one more problem of this file would still be kept, so that a suggestion is worth looking for. */
    public boolean keeps(String file) {
        Set<Problem> known = byFile.get(file);
        return known == null || known.size() < KEPT;
    }

    public boolean isEmpty() {
        return byFile.isEmpty();
    }

    /** By file, line and column; a file with too many ends with how many more there are. */
    public List<Problem> sorted() {
        List<Problem> all = new ArrayList<>();
        byFile.forEach((file, known) -> {
            List<Problem> inOrder = known.stream().sorted().toList();
            all.addAll(inOrder);
            int more = dropped.getOrDefault(file, 0);
            if (more > 0) {
                Problem last = inOrder.get(inOrder.size() - 1);
                all.add(new Problem(
                        file,
                        last.line(),
                        last.column(),
                        null,
                        "and " + more + " more",
                        "the above mended first",
                        null));
            }
        });
        return all;
    }

    /**
     * @throws InvalidInputException if there is any
     */
    public void throwIfAny() {
        if (!isEmpty()) {
            throw new InvalidInputException(sorted());
        }
    }
}
