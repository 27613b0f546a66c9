package io.evenrung.formats;

import io.evenrung.rules.LimitRange;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What the caller knows better than the folder that is read.
 *
 * @param asOf the day on which everything is judged, instead of the one in the folder; null to take the folder's
 * @param limits the limits and settings that exist, by id; empty where they are not known, and then none is refused
 * @param progress hears how far it has come
 */
public record ReadOptions(@Nullable LocalDate asOf, SortedMap<String, LimitRange> limits, ReadProgress progress) {

    public ReadOptions {
        limits = Collections.unmodifiableSortedMap(new TreeMap<>(limits));
    }

    public static ReadOptions defaults() {
        return new ReadOptions(null, new TreeMap<>(), (bytes, all) -> {});
    }

    public ReadOptions withAsOf(@Nullable LocalDate day) {
        return new ReadOptions(day, limits, progress);
    }

    public ReadOptions withLimits(Map<String, LimitRange> known) {
        return new ReadOptions(asOf, new TreeMap<>(known), progress);
    }

    public ReadOptions withProgress(ReadProgress heard) {
        return new ReadOptions(asOf, limits, heard);
    }
}
