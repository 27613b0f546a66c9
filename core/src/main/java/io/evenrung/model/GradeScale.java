package io.evenrung.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How grades follow one another. Grades that are plain decimal numbers order themselves; any others have the order in which
 * the organisation lists them, and none where it lists nothing.
 *
 * @param ascending the grades from the lowest to the highest; empty where grades are numbers or unordered
 */
public record GradeScale(List<String> ascending) {

    public GradeScale {
        ascending = List.copyOf(ascending);
        Map<String, Integer> seen = new HashMap<>();
        for (String grade : ascending) {
            Require.text(grade, "grade");
            Require.that(seen.put(grade, 1) == null, "grade '" + grade + "' stands twice in the grade scale");
        }
    }

    public static GradeScale numeric() {
        return new GradeScale(List.of());
    }

    public static GradeScale of(String... ascending) {
        return new GradeScale(List.of(ascending));
    }

    /**
     * Compares two grades.
     *
     * @return negative, zero or positive as the first is lower, equal or higher; empty if the scale does not order them
     */
    public Optional<Integer> compare(String first, String second) {
        if (first.equals(second)) {
            return Optional.of(0);
        }
        if (!ascending.isEmpty()) {
            int a = ascending.indexOf(first);
            int b = ascending.indexOf(second);
            return a < 0 || b < 0 ? Optional.empty() : Optional.of(Integer.compare(a, b));
        }
        Optional<BigDecimal> a = number(first);
        Optional<BigDecimal> b = number(second);
        return a.isPresent() && b.isPresent() ? Optional.of(a.get().compareTo(b.get())) : Optional.empty();
    }

    private static Optional<BigDecimal> number(String grade) {
        boolean plain = grade.length() <= 12 && grade.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.');
        try {
            return plain ? Optional.of(new BigDecimal(grade)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
