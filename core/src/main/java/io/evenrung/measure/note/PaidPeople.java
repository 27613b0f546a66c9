package io.evenrung.measure.note;

import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.statistics.GapStratum;
import io.evenrung.measure.statistics.Sample;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import io.evenrung.model.Worker;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Pay of the people of both tracks who are at work on the as-of date and whose pay is known, from one pass over them. */
final class PaidPeople {

    /**
     * People who are alike in all that is told apart.
     *
     * @param level the rung
     * @param isIc whether it is of an IC track
     * @param zone pay zone; the empty text for none
     * @param currency ISO 4217 code
     * @param isVisible whether their work was seen
     */
    record Cell(LevelId level, boolean isIc, String zone, String currency, boolean isVisible)
            implements Comparable<Cell> {

        @Override
        public int compareTo(Cell other) {
            int by = level.compareTo(other.level);
            by = by != 0 ? by : zone.compareTo(other.zone);
            by = by != 0 ? by : currency.compareTo(other.currency);
            return by != 0 ? by : Boolean.compare(isVisible, other.isVisible);
        }
    }

    /** Amounts in minor units, in the order of the identifiers of the people. */
    private static final class Amounts {

        private double[] amounts = new double[4];
        private int count;

        private void add(double amount) {
            amounts = count == amounts.length ? Arrays.copyOf(amounts, 2 * count) : amounts;
            amounts[count++] = amount;
        }

        private void addAll(Amounts more) {
            for (int i = 0; i < more.count; i++) {
                add(more.amounts[i]);
            }
        }

        private Sample sample() {
            return Sample.of(Arrays.copyOf(amounts, count));
        }

        /** Strict: the same digits on every machine. */
        private Sample logs() {
            return Sample.of(
                    Arrays.stream(amounts, 0, count).map(StrictMath::log).toArray());
        }
    }

    private final SortedMap<Cell, Amounts> cells;
    /** The cells of each rung, in their order. */
    private final Map<LevelId, List<Cell>> onRung = new HashMap<>();

    private PaidPeople(SortedMap<Cell, Amounts> cells) {
        this.cells = cells;
        cells.keySet()
                .forEach(cell -> onRung.computeIfAbsent(cell.level(), l -> new ArrayList<>())
                        .add(cell));
    }

    static PaidPeople of(Scene scene) {
        Set<String> visible = VisiblePeople.of(scene);
        Map<Cell, Amounts> cells = new HashMap<>();
        for (Worker worker : scene.organization().practice().workers()) {
            TrackKind kind = scene.kind(worker.level());
            if (worker.level() != null
                    && worker.pay() != null
                    && kind != null
                    && kind != TrackKind.OTHER
                    && worker.isAtWorkOn(scene.organization().asOf())) {
                Cell cell = new Cell(
                        worker.level(),
                        kind == TrackKind.INDIVIDUAL_CONTRIBUTOR,
                        worker.payZone() == null ? "" : worker.payZone(),
                        worker.pay().currency().getCurrencyCode(),
                        visible.contains(worker.id()));
                cells.computeIfAbsent(cell, c -> new Amounts())
                        .add((double) worker.pay().minor());
            }
        }
        return new PaidPeople(new TreeMap<>(cells));
    }

    boolean isEmpty() {
        return cells.isEmpty();
    }

    /** Whether it is known of anybody that their work was seen. */
    boolean isVisibilityKnown() {
        return cells.keySet().stream().anyMatch(Cell::isVisible);
    }

    /** The one currency in which all are paid; null if there are several. */
    @Nullable
    Currency currency() {
        List<String> codes =
                cells.keySet().stream().map(Cell::currency).distinct().toList();
        return codes.size() == 1 ? Currency.getInstance(codes.get(0)) : null;
    }

    /**
     * Pay in minor units of the people on one rung, in pay zones that hold at least so many of them: the mean of a smaller one
     * could be got from that of all and those of the others.
     */
    Sample on(LevelId rung, int least) {
        SortedMap<String, Amounts> zones = new TreeMap<>();
        onRung.getOrDefault(rung, List.of())
                .forEach(cell -> zones.computeIfAbsent(cell.zone(), z -> new Amounts())
                        .addAll(cells.getOrDefault(cell, new Amounts())));
        Amounts all = new Amounts();
        zones.values().stream().filter(zone -> zone.count >= least).forEach(all::addAll);
        return all.sample();
    }

    /** Logarithms of pay, of ICs and of managers, of people who have a key in common; in the order of the keys. */
    List<GapStratum> strata(Function<Cell, List<String>> key) {
        SortedMap<String, Amounts[]> strata = new TreeMap<>();
        cells.forEach((cell, amounts) -> {
            // told apart by a character that no name holds
            String joined = String.join("\u0000", key.apply(cell));
            strata.computeIfAbsent(joined, k -> new Amounts[] {new Amounts(), new Amounts()})[cell.isIc() ? 0 : 1]
                    .addAll(amounts);
        });
        List<GapStratum> all = new ArrayList<>();
        strata.values().forEach(pair -> all.add(new GapStratum(pair[0].logs(), pair[1].logs())));
        return all;
    }

    /** A rung as parts of a key. */
    static List<String> key(LevelId rung) {
        return List.of(rung.family(), rung.track() == null ? "" : rung.track(), rung.code());
    }
}
