package io.evenrung.formats.internal.chart;

import io.evenrung.formats.internal.disclosure.HeadCounts;
import io.evenrung.measure.fact.Rung;
import io.evenrung.measure.promotion.RungPromotions;
import io.evenrung.model.LevelId;
import io.evenrung.model.TrackKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** How often people are promoted, rung by rung, as far as that may be shown. */
final class RungRates {

    private RungRates() {}

    /** Family by family as the ladders stand, ICs first, each ladder from its lowest rung up. */
    static List<RungRate> of(ChartFacts facts) {
        List<RungPromotions> all =
                RungPromotions.of(facts.organization(), facts.audit().settings());
        Map<LevelId, Rung> rungs = new HashMap<>();
        facts.families().forEach(f -> facts.rungs(f).forEach(rung -> rungs.put(ChartFacts.id(rung), rung)));
        HeadCounts people = counts(all, rungs, facts.least(), false);
        HeadCounts promotions = counts(all, rungs, facts.least(), true);
        Map<LevelId, RungRate> rates = new HashMap<>();
        for (RungPromotions of : all) {
            Rung rung = rungs.get(of.level());
            if (rung != null) {
                rates.put(of.level(), rate(of, rung, isShown(people, rung), isShown(promotions, rung)));
            }
        }
        List<RungRate> ordered = new ArrayList<>();
        for (String family : TwinLadders.worstFirst(facts)) {
            List<LadderRows.Row> rows =
                    new ArrayList<>(LadderRows.of(facts.rungs(family), facts.pairs(family), facts.grades()));
            Collections.reverse(rows);
            for (TrackKind kind : List.of(TrackKind.INDIVIDUAL_CONTRIBUTOR, TrackKind.MANAGEMENT)) {
                rows.stream()
                        .flatMap(row -> row.of(kind).stream())
                        .flatMap(rung -> Stream.ofNullable(rates.get(ChartFacts.id(rung))))
                        .forEach(ordered::add);
            }
        }
        return List.copyOf(ordered);
    }

    private static RungRate rate(RungPromotions of, Rung rung, boolean arePeopleShown, boolean isCountShown) {
        boolean isShown = arePeopleShown && isCountShown;
        return new RungRate(
                rung.family(),
                rung.code(),
                rung.grade(),
                rung.track() == TrackKind.INDIVIDUAL_CONTRIBUTOR,
                arePeopleShown ? Heads.of(of.people()) : Heads.WITHHELD,
                isShown ? Heads.of(of.promotions()) : Heads.WITHHELD,
                arePeopleShown ? Double.valueOf(of.personYears()) : null,
                isShown ? Double.valueOf(of.promotions() / of.personYears()) : null,
                isShown ? Double.valueOf(of.interval().low()) : null,
                isShown ? Double.valueOf(of.interval().high()) : null);
    }

    private static HeadCounts counts(
            List<RungPromotions> all, Map<LevelId, Rung> rungs, int least, boolean ofPromotions) {
        List<HeadCounts.Count> table = new ArrayList<>();
        for (RungPromotions of : all) {
            Rung rung = rungs.get(of.level());
            if (rung != null) {
                table.add(new HeadCounts.Count(
                        rung.family(),
                        RungHeads.column(rung.track()),
                        RungHeads.key(of.level()),
                        ofPromotions ? of.promotions() : of.people()));
            }
        }
        return HeadCounts.of(table, least);
    }

    private static boolean isShown(HeadCounts counts, Rung rung) {
        return counts.isShown(rung.family(), RungHeads.column(rung.track()), RungHeads.key(ChartFacts.id(rung)));
    }
}
