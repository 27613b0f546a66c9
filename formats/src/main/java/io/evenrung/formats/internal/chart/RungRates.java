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

/**
 * How often people are promoted, rung by rung, as far as that may be shown. Promotions are a share of the people who were exposed:
 * few of many people may be told, any of few may not.
 */
final class RungRates {

    private RungRates() {}

    /** Family by family as the ladders stand, ICs first, each ladder from its lowest rung up. */
    static List<RungRate> of(ChartFacts facts, RungHeads heads) {
        List<RungPromotions> all =
                RungPromotions.of(facts.organization(), facts.audit().settings());
        Map<LevelId, Rung> rungs = new HashMap<>();
        facts.families().forEach(f -> facts.rungs(f).forEach(rung -> rungs.put(ChartFacts.id(rung), rung)));
        HeadCounts people = counts(all, rungs, heads, facts.least());
        Shares shares = new Shares(facts.least());
        for (RungPromotions of : all) {
            Rung rung = rungs.get(of.level());
            if (rung != null) {
                shares.add(table(rung), RungHeads.key(of.level()), of.people(), isShown(people, rung));
            }
        }
        Map<LevelId, RungRate> rates = new HashMap<>();
        for (RungPromotions of : all) {
            Rung rung = rungs.get(of.level());
            if (rung != null) {
                rates.put(of.level(), rate(of, rung, shares.isShown(table(rung), RungHeads.key(of.level()))));
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

    private static RungRate rate(RungPromotions of, Rung rung, boolean isShown) {
        return new RungRate(
                rung.family(),
                rung.code(),
                rung.grade(),
                rung.track() == TrackKind.INDIVIDUAL_CONTRIBUTOR,
                isShown ? Heads.of(of.people()) : Heads.WITHHELD,
                isShown ? Heads.of(of.promotions()) : Heads.WITHHELD,
                isShown ? Double.valueOf(of.personYears()) : null,
                isShown ? Double.valueOf(of.promotions() / of.personYears()) : null,
                isShown ? Double.valueOf(of.interval().low()) : null,
                isShown ? Double.valueOf(of.interval().high()) : null);
    }

    /** The people who were exposed; whoever is exposed on a rung may be on it still, so that its heads would follow. */
    private static HeadCounts counts(List<RungPromotions> all, Map<LevelId, Rung> rungs, RungHeads heads, int least) {
        List<HeadCounts.Count> table = new ArrayList<>();
        for (RungPromotions of : all) {
            Rung rung = rungs.get(of.level());
            if (rung != null) {
                table.add(new HeadCounts.Count(
                        rung.family(),
                        RungHeads.column(rung.track()),
                        RungHeads.key(of.level()),
                        of.people(),
                        0,
                        0,
                        heads.on(of.level(), rung.track()).state() == Heads.State.WITHHELD));
            }
        }
        return HeadCounts.of(table, least);
    }

    private static boolean isShown(HeadCounts counts, Rung rung) {
        return counts.isShown(rung.family(), RungHeads.column(rung.track()), RungHeads.key(ChartFacts.id(rung)));
    }

    /** The rungs whose promotions some finding adds up. */
    private static List<String> table(Rung rung) {
        return List.of(rung.family(), RungHeads.column(rung.track()));
    }
}
