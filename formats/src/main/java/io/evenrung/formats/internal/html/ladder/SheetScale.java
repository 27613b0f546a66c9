package io.evenrung.formats.internal.html.ladder;

import io.evenrung.formats.internal.chart.TwinLadder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * The one scale of grades that all small ladders share, so that their heights compare. Whole-numbered grades stand at their
 * numbers; others in the order in which the families have them, one step apart. Rungs without a grade stand between their
 * neighbours, and families without any at one step from row to row.
 *
 * @param places of each family that is drawn, of its placed rows from the top
 * @param low lowest place of all
 * @param high highest place of all
 * @param labels of some grades, for the margin
 */
record SheetScale(Map<TwinLadder, List<Double>> places, double low, double high, List<Label> labels) {

    private static final int MOST_LABELS = 8;

    /** The name of a place. */
    record Label(double at, String grade) {}

    static SheetScale of(List<TwinLadder> ladders) {
        Map<String, Double> grades = grades(ladders);
        double floor = grades.values().stream().mapToDouble(g -> g).min().orElse(0);
        Map<TwinLadder, List<Double>> places = new HashMap<>();
        ladders.forEach(ladder -> places.put(ladder, places(placed(ladder), grades, floor)));
        List<Double> all = places.values().stream().flatMap(List::stream).toList();
        double low = all.stream().mapToDouble(p -> p).min().orElse(0);
        double high = all.stream().mapToDouble(p -> p).max().orElse(0);
        return new SheetScale(Map.copyOf(places), low, high, labels(grades));
    }

    static List<TwinLadder.Row> placed(TwinLadder ladder) {
        return ladder.rows().stream().filter(TwinLadder.Row::isPlaced).toList();
    }

    private static Map<String, Double> grades(List<TwinLadder> ladders) {
        List<TwinLadder.Row> graded = ladders.stream()
                .flatMap(ladder -> placed(ladder).stream())
                .filter(row -> row.grade() != null)
                .toList();
        if (!graded.isEmpty() && graded.stream().allMatch(row -> Rows.whole(row).isPresent())) {
            Map<String, Double> numbers = new HashMap<>();
            graded.forEach(row -> numbers.put(Objects.requireNonNull(row.grade()), (double)
                    Rows.whole(row).getAsInt()));
            return numbers;
        }
        List<String> order = GradeOrder.of(ladders.stream()
                .map(ladder -> placed(ladder).stream()
                        .map(TwinLadder.Row::grade)
                        .filter(Objects::nonNull)
                        .toList())
                .toList());
        Map<String, Double> ordinals = new HashMap<>();
        for (int i = 0; i < order.size(); i++) {
            ordinals.put(order.get(i), (double) (order.size() - i));
        }
        return ordinals;
    }

    private static List<Double> places(List<TwinLadder.Row> rows, Map<String, Double> grades, double floor) {
        List<OptionalDouble> known = rows.stream()
                .map(row -> row.grade() == null
                        ? OptionalDouble.empty()
                        : OptionalDouble.of(Objects.requireNonNull(grades.get(row.grade()))))
                .toList();
        List<Double> places = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            places.add(place(known, i, floor));
        }
        boolean isFalling = IntStream.range(1, places.size()).allMatch(i -> places.get(i) < places.get(i - 1));
        return isFalling
                ? List.copyOf(places)
                : IntStream.range(0, rows.size())
                        .mapToObj(i -> floor + rows.size() - 1 - i)
                        .toList();
    }

    private static double place(List<OptionalDouble> known, int row, double floor) {
        int above = row;
        while (above >= 0 && known.get(above).isEmpty()) {
            above--;
        }
        int below = row;
        while (below < known.size() && known.get(below).isEmpty()) {
            below++;
        }
        if (above < 0 && below == known.size()) {
            return floor + known.size() - 1 - row;
        }
        if (above < 0) {
            return known.get(below).getAsDouble() + below - row;
        }
        double high = known.get(above).getAsDouble();
        if (below == known.size()) {
            return high - (row - above);
        }
        double low = known.get(below).getAsDouble();
        return above == below ? high : high - (high - low) * (row - above) / (below - above);
    }

    private static List<Label> labels(Map<String, Double> grades) {
        List<Label> all = grades.entrySet().stream()
                .map(entry -> new Label(entry.getValue(), entry.getKey()))
                .sorted((one, other) -> Double.compare(one.at(), other.at()))
                .toList();
        int step = (all.size() + MOST_LABELS - 1) / MOST_LABELS;
        return IntStream.range(0, all.size())
                .filter(i -> i % step == 0)
                .mapToObj(all::get)
                .toList();
    }
}
