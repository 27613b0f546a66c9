package io.evenrung.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A rung of a ladder: what the job architecture says of one level of one track in one job family. Several job codes or
 * titles may stand on one rung.
 *
 * @param id family, track and code
 * @param name for people to read
 * @param grade the grade of the organisation's grade scale; null where the level has none
 * @param rank position in its own ladder, 1 or more, consecutive by the organisation's own numbering; null where undeclared
 * @param ranges at most one per pay zone and effective date, in that order
 * @param criteria number of observable criteria written for the level; null where unknown
 * @param siteBound whether the job can only be done at one site; null where unknown
 * @param charter what is written of the job
 */
public record Level(
        LevelId id,
        String name,
        @Nullable String grade,
        @Nullable Integer rank,
        List<PayRange> ranges,
        @Nullable Integer criteria,
        @Nullable Boolean siteBound,
        RoleCharter charter) {

    private static final Comparator<PayRange> RANGE_ORDER = Comparator.comparing(
                    PayRange::payZone, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparing(PayRange::effective, Comparator.nullsFirst(Comparator.naturalOrder()));

    public Level {
        Require.text(name, "name of level " + id.label());
        Require.optionalText(grade, "grade of level " + id.label());
        Require.that(rank == null || rank >= 1, "rank of level " + id.label() + " is " + rank + ": ranks start at 1");
        Require.that(
                criteria == null || criteria >= 0,
                "criteria count of level " + id.label() + " is " + criteria + ": it must be 0 or more");
        ranges = ranges.stream().sorted(RANGE_ORDER).toList();
        for (int i = 1; i < ranges.size(); i++) {
            Require.that(
                    RANGE_ORDER.compare(ranges.get(i - 1), ranges.get(i)) != 0,
                    "level " + id.label() + " has two pay ranges for the same pay zone and date: keep one");
        }
    }

    public static Level of(String family, String track, String code) {
        return of(LevelId.of(family, track, code));
    }

    public static Level of(LevelId id) {
        return new Level(id, id.code(), null, null, List.of(), null, null, RoleCharter.unknown());
    }

    public Level withName(String newName) {
        return new Level(id, newName, grade, rank, ranges, criteria, siteBound, charter);
    }

    public Level withGrade(@Nullable String newGrade) {
        return new Level(id, name, newGrade, rank, ranges, criteria, siteBound, charter);
    }

    public Level withRank(@Nullable Integer newRank) {
        return new Level(id, name, grade, newRank, ranges, criteria, siteBound, charter);
    }

    public Level withRange(PayRange range) {
        List<PayRange> more = new ArrayList<>(ranges);
        more.add(Objects.requireNonNull(range, "range"));
        return new Level(id, name, grade, rank, more, criteria, siteBound, charter);
    }

    public Level withRanges(List<PayRange> newRanges) {
        return new Level(id, name, grade, rank, newRanges, criteria, siteBound, charter);
    }

    public Level withCriteria(@Nullable Integer count) {
        return new Level(id, name, grade, rank, ranges, count, siteBound, charter);
    }

    public Level withSiteBound(@Nullable Boolean bound) {
        return new Level(id, name, grade, rank, ranges, criteria, bound, charter);
    }

    public Level withCharter(RoleCharter known) {
        return new Level(id, name, grade, rank, ranges, criteria, siteBound, known);
    }
}
