package io.evenrung.measure.manager;

import io.evenrung.model.Review;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One cycle of upward reviews of one manager: all that end on the same day.
 *
 * @param date end of the cycle
 * @param low whether the manager was judged low; null where that is not known, or said both ways
 * @param action whether anything followed; null where that is not known
 */
record Cycle(
        LocalDate date, @Nullable Boolean low, @Nullable Boolean action) {

    /**
     * The two latest cycles by the as-of date, the later one first; fewer if there were fewer.
     *
     * @param reviews all of one manager, in any order
     */
    static List<Cycle> twoLatest(List<Review> reviews, LocalDate asOf) {
        List<Review> upward = reviews.stream()
                .filter(r -> r.kind() == Review.Kind.UPWARD && !r.date().isAfter(asOf))
                .toList();
        return upward.stream()
                .map(Review::date)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .limit(2)
                .map(date -> of(date, upward))
                .toList();
    }

    /** Whether all of them are low; null where that is not known. */
    static @Nullable Boolean areLow(List<Cycle> cycles) {
        boolean isOneNotLow = cycles.stream().anyMatch(c -> Boolean.FALSE.equals(c.low));
        boolean areAllLow = cycles.stream().allMatch(c -> Boolean.TRUE.equals(c.low));
        return isOneNotLow ? Boolean.FALSE : areAllLow ? Boolean.TRUE : null;
    }

    private static Cycle of(LocalDate date, List<Review> upward) {
        List<@Nullable Boolean> lows = new ArrayList<>();
        List<@Nullable Boolean> actions = new ArrayList<>();
        for (Review review : upward) {
            if (review.date().equals(date)) {
                lows.add(review.low());
                actions.add(review.action());
            }
        }
        List<Boolean> said = lows.stream().filter(Objects::nonNull).distinct().toList();
        boolean anyAction = actions.contains(true);
        return new Cycle(
                date,
                said.size() == 1 ? said.get(0) : null,
                anyAction ? Boolean.TRUE : actions.contains(null) ? null : Boolean.FALSE);
    }
}
