package io.evenrung.formats.written;

import io.evenrung.model.GradeScale;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.JobFamily;
import io.evenrung.model.Level;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Money;
import io.evenrung.model.PayRange;
import io.evenrung.model.Supplied;
import io.evenrung.model.TrackKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;

/** Job architectures over given names. */
final class Architectures {

    static final List<String> GRADES = List.of("C", "1.50", "012");

    private static final int LEAST = 1;
    private static final int MIDDLE = 2;
    private static final int MOST = 4;

    private Architectures() {}

    static Arbitrary<JobArchitecture> any(Names names, Records records) {
        Arbitrary<List<Level>> levels =
                records.each(Level.class, "id", names.rungs()).map(Architectures::withOwnNames);
        Arbitrary<List<JobFamily>> families = Texts.names()
                .list()
                .ofSize(names.families().size())
                .map(shown -> {
                    List<JobFamily> all = new ArrayList<>();
                    for (int i = 0; i < shown.size(); i++) {
                        String id = names.families().get(i);
                        all.add(new JobFamily(id, shown.get(i).length() % 2 == 0 ? id : shown.get(i)));
                    }
                    return all;
                });
        Arbitrary<List<LevelPair>> pairs = Arbitraries.of(LevelPair.Basis.class)
                .map(basis -> new LevelPair(
                        names.rung(TrackKind.INDIVIDUAL_CONTRIBUTOR), names.rung(TrackKind.MANAGEMENT), basis))
                .list()
                .ofMaxSize(1);
        Arbitrary<GradeScale> grades = Arbitraries.of(GradeScale.numeric(), new GradeScale(GRADES));
        return Combinators.combine(families, levels, pairs, Arbitraries.of(true, false), grades)
                .as((family, level, pair, byGrade, scale) ->
                        new JobArchitecture(names.tracks(), family, Supplied.of(level), pair, byGrade, scale));
    }

    /** Pay ranges of one rung, each in a zone or of a day of its own. */
    static Arbitrary<List<PayRange>> ranges(Arbitrary<Money> money) {
        Arbitrary<@Nullable LocalDate> days = Records.days().injectNull(0.5);
        Arbitrary<@Nullable String> zones = Texts.names().injectNull(0.5);
        return Combinators.combine(
                        zones,
                        money.list().ofSize(3),
                        days,
                        Arbitraries.integers().between(1, 7))
                .as((zone, amounts, day, which) -> {
                    List<Money> ordered = amounts.stream()
                            .sorted(Comparator.comparingLong(Money::minor))
                            .toList();
                    return new PayRange(
                            zone,
                            (which & LEAST) == 0 ? null : ordered.get(0),
                            (which & MIDDLE) == 0 ? null : ordered.get(1),
                            (which & MOST) == 0 ? null : ordered.get(2),
                            day);
                })
                .list()
                .ofMaxSize(3)
                .map(ranges -> {
                    Map<List<Object>, PayRange> byZone = new LinkedHashMap<>();
                    ranges.forEach(
                            range -> byZone.putIfAbsent(Arrays.asList(range.payZone(), range.effective()), range));
                    return List.copyOf(byZone.values());
                });
    }

    /** A title leads to one rung. */
    private static List<Level> withOwnNames(List<Level> levels) {
        Set<String> taken = new HashSet<>();
        return levels.stream()
                .map(level -> taken.add(level.name())
                        ? level
                        : level.withName(level.id().code()))
                .toList();
    }
}
