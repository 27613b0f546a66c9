package io.evenrung.formats.internal.chart;

import static io.evenrung.formats.internal.chart.DataTable.Column.figure;
import static io.evenrung.formats.internal.chart.DataTable.Column.words;

import io.evenrung.finding.PromiseKeeping;
import io.evenrung.formats.internal.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The figures of all charts as tables: what the page shows beside the drawings and JSON holds. */
public final class ChartTables {

    private static final int FINE = 4;

    private ChartTables() {}

    /** In the order of the page. */
    public static List<DataTable> of(Charts charts) {
        List<DataTable> tables = new ArrayList<>(ladders(charts.ladders()));
        tables.add(heatMap(charts.heatMap()));
        tables.add(gaps(charts.gaps()));
        tables.add(flows(charts.flows()));
        tables.add(rates(charts.rates()));
        tables.add(promises(charts.promises()));
        return List.copyOf(tables);
    }

    /** Of the families, of their rungs and of their pairs. */
    public static List<DataTable> ladders(List<TwinLadder> ladders) {
        return List.of(LadderTables.families(ladders), LadderTables.rungs(ladders), LadderTables.pairs(ladders));
    }

    public static DataTable heatMap(HeatMap map) {
        List<List<Cell>> rows = new ArrayList<>();
        for (HeatMap.Row row : map.rows()) {
            for (int i = 0; i < row.squares().size(); i++) {
                HeatMap.@Nullable Square square = row.squares().get(i);
                if (square != null) {
                    rows.add(List.of(
                            Cells.words(row.principle()),
                            Cells.family(i == 0 ? "" : map.families().get(i)),
                            Cells.outcome(square.worst()),
                            Cells.count(square.count()),
                            Cells.count(square.total())));
                }
            }
        }
        return new DataTable(
                "heatMap",
                "The worst outcome of each principle in each job family, how many checks ended so, and of how many",
                List.of(
                        words("principle", "principle"),
                        words("family", "job family"),
                        words("worst", "worst outcome"),
                        figure("count", "ended so"),
                        figure("total", "checks")),
                rows);
    }

    public static DataTable gaps(List<Gap> gaps) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Gap gap : gaps) {
            boolean isShare = gap.scale() == Gap.Scale.DIFFERENCE;
            rows.add(List.of(
                    Cells.words(gap.rule()),
                    Cells.words(gap.subject()),
                    new Cell.Term(Words.token(gap.scale()), isShare ? "management over ICs" : "ICs \u00f7 management"),
                    figureOf(gap.estimate(), isShare),
                    figureOf(gap.low(), isShare),
                    figureOf(gap.high(), isShare),
                    figureOf(gap.marginLow(), isShare),
                    figureOf(gap.marginHigh(), isShare),
                    Cells.outcome(gap.outcome()),
                    Cells.favours(gap.favours()),
                    size(gap.ics()),
                    size(gap.managers())));
        }
        return new DataTable(
                "gaps",
                "Differences and ratios between the tracks, with their intervals and margins",
                List.of(
                        words("rule", "rule"),
                        words("subject", "subject"),
                        words("scale", "what it is"),
                        figure("estimate", "estimate"),
                        figure("low", "interval from"),
                        figure("high", "to"),
                        figure("marginLow", "margin from"),
                        figure("marginHigh", "to"),
                        words("outcome", "outcome"),
                        words("favours", "favours"),
                        figure("ics", "ICs"),
                        figure("managers", "managers")),
                rows);
    }

    private static Cell size(@Nullable Long people) {
        return people == null ? new Cell.Empty() : Cells.count(people);
    }

    private static Cell figureOf(@Nullable Double figure, boolean isShare) {
        if (figure != null && Double.isInfinite(figure)) {
            return new Cell.Term("infinite", "\u221e");
        }
        return isShare ? Cells.share(figure) : Cells.number(figure, FINE);
    }

    public static DataTable flows(List<Flow> flows) {
        return new DataTable(
                "flows",
                "Changes between the tracks within the window, by the job family that was left",
                List.of(
                        words("family", "job family"),
                        figure("intoManagement", "into management"),
                        figure("back", "back to an IC track")),
                flows.stream()
                        .map(flow -> List.of(
                                Cells.family(flow.family()),
                                flow.intoManagement().cell(),
                                flow.back().cell()))
                        .toList());
    }

    public static DataTable rates(List<RungRate> rates) {
        List<List<Cell>> rows = new ArrayList<>();
        for (RungRate rate : rates) {
            boolean isWithheld = rate.promotions().state() == Heads.State.WITHHELD;
            boolean isExposureWithheld = rate.people().state() == Heads.State.WITHHELD;
            rows.add(List.of(
                    Cells.words(rate.family()),
                    Cells.words(rate.grade()),
                    Cells.track(rate.isIc()),
                    Cells.words(rate.rung()),
                    rate.people().cell(),
                    rate.promotions().cell(),
                    isExposureWithheld ? new Cell.Withheld() : Cells.number(rate.personYears(), 1),
                    isWithheld ? new Cell.Withheld() : Cells.number(rate.rate(), FINE),
                    isWithheld ? new Cell.Withheld() : Cells.number(rate.low(), FINE),
                    isWithheld ? new Cell.Withheld() : Cells.number(rate.high(), FINE)));
        }
        return new DataTable(
                "rates",
                "Promotions for each person-year within the window, by rung, with 95 % intervals (exact Poisson)",
                List.of(
                        words("family", "job family"),
                        words("grade", "grade"),
                        words("track", "track"),
                        words("rung", "rung"),
                        figure("people", "people"),
                        figure("promotions", "promotions"),
                        figure("personYears", "person-years"),
                        figure("rate", "for each person-year"),
                        figure("low", "interval from"),
                        figure("high", "to")),
                rows);
    }

    public static DataTable promises(List<PromiseKeeping> promises) {
        return new DataTable(
                "promises",
                "What is written beside what is lived, for each principle that has rules of both",
                List.of(
                        words("principle", "principle"),
                        words("written", "written"),
                        words("lived", "lived"),
                        words("standing", "standing")),
                promises.stream()
                        .map(p ->
                                List.of(Cells.words(p.principle()), truth(p.written()), truth(p.lived()), standing(p)))
                        .toList());
    }

    private static Cell truth(@Nullable Boolean truth) {
        return truth == null
                ? new Cell.Term("undecided", "not decided")
                : truth ? new Cell.Term("yes", "yes") : new Cell.Term("no", "no");
    }

    private static Cell standing(PromiseKeeping promise) {
        String token = Words.token(promise.standing());
        return new Cell.Term(token, token.replace('_', ' ').toLowerCase(Locale.ROOT));
    }
}
