package io.evenrung.formats.internal.html.plot;

import io.evenrung.finding.PromiseKeeping;
import io.evenrung.finding.PromiseKeeping.Standing;
import io.evenrung.formats.internal.chart.Charts;
import io.evenrung.formats.internal.chart.DataTable;
import io.evenrung.formats.internal.html.figure.Figure;
import io.evenrung.formats.internal.html.figure.Svg;
import io.evenrung.formats.internal.text.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is written beside what is lived: a matrix with the principles in its squares. */
public final class PromiseFigure {

    private static final String LEAD =
            "Principles that have rules about what is written and rules about what is lived, each judged on"
                    + " its own. One violation is enough for a side not to be kept.";

    /** A part of the bar that is narrower than this, in per cent, has no room for its count on a narrow screen. */
    private static final double LEAST_LABELLED = 10;

    private PromiseFigure() {}

    /** Empty where no principle has rules of both kinds. */
    public static Optional<Figure> of(Charts charts, DataTable table) {
        List<PromiseKeeping> promises = charts.promises();
        if (promises.isEmpty()) {
            return Optional.empty();
        }
        Svg html = new Svg();
        html.start("div").with("class", "plot promises");
        bar(html, promises);
        matrix(html, promises);
        undecided(html, promises);
        html.end();
        return Optional.of(new Figure("Promise and practice", LEAD, html.markup(), table));
    }

    private static void bar(Svg html, List<PromiseKeeping> promises) {
        StringBuilder words = new StringBuilder();
        List<PromiseSquare> squares = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            PromiseSquare square = PromiseSquare.of(standing, promises);
            squares.add(square);
            words.append(words.isEmpty() ? "" : "; ")
                    .append(square.title())
                    .append(": ")
                    .append(square.principles().size());
        }
        String all = Words.counted(promises.size(), "principle", "principles");
        Drawing.picture(html, "promises", 26, "What became of " + all, words + ".");
        double from = 0;
        for (PromiseSquare square : squares) {
            double to = from + 100.0 * square.principles().size() / promises.size();
            if (to > from) {
                Drawing.box(html, "share " + square.style(), from, to, "1", "24");
            }
            if (to - from >= LEAST_LABELLED) {
                int count = square.principles().size();
                Drawing.text(html, "mark", (from + to) / 2, 18, "middle", square.sign() + " " + count);
            }
            from = to;
        }
        html.end();
    }

    private static void matrix(Svg html, List<PromiseKeeping> promises) {
        html.start("table").with("class", "matrix");
        Markup.words(html, "caption", "unseen", "Principles by whether they are written and lived");
        html.start("thead").start("tr").start("td").text("").end();
        head(html, "col", "lived");
        head(html, "col", "not lived");
        html.end().end().start("tbody");
        row(html, "written", Standing.KEPT, Standing.PAPER_ONLY, promises);
        row(html, "not written", Standing.INFORMAL, Standing.ABSENT, promises);
        html.end().end();
    }

    private static void head(Svg html, String scope, String words) {
        html.start("th").with("scope", scope).start("span").text(words).end().end();
    }

    private static void row(Svg html, String head, Standing lived, Standing notLived, List<PromiseKeeping> promises) {
        html.start("tr");
        head(html, "row", head);
        for (Standing standing : List.of(lived, notLived)) {
            PromiseSquare square = PromiseSquare.of(standing, promises);
            html.start("td").with("class", square.style());
            title(html, square);
            principles(html, square.principles());
            html.end();
        }
        html.end();
    }

    private static void title(Svg html, PromiseSquare square) {
        html.start("p").with("class", "standing");
        html.start("b");
        Markup.sign(html, square.sign());
        html.text(square.title() + " " + square.principles().size()).end();
        html.text(" ").start("span").text(square.meaning()).end().end();
    }

    private static void undecided(Svg html, List<PromiseKeeping> promises) {
        PromiseSquare square = PromiseSquare.of(Standing.UNDECIDED, promises);
        if (square.principles().isEmpty()) {
            return;
        }
        html.start("div").with("class", "undecided " + square.style());
        title(html, square);
        Map<String, List<String>> byOpenSide = new LinkedHashMap<>();
        for (PromiseKeeping promise : promises) {
            if (promise.standing() == Standing.UNDECIDED) {
                byOpenSide
                        .computeIfAbsent(openSide(promise.written(), promise.lived()), s -> new ArrayList<>())
                        .add(promise.principle());
            }
        }
        html.start("dl");
        byOpenSide.forEach((side, principles) -> {
            html.start("div").start("dt").text(side).end().start("dd");
            principles(html, principles);
            html.end().end();
        });
        html.end().end();
    }

    private static String openSide(@Nullable Boolean written, @Nullable Boolean lived) {
        if (written != null) {
            return written ? "written; lived or not is open" : "not written; lived or not is open";
        }
        if (lived != null) {
            return lived ? "lived; written or not is open" : "not lived; written or not is open";
        }
        return "both sides are open";
    }

    private static void principles(Svg html, List<String> principles) {
        if (principles.isEmpty()) {
            Markup.words(html, "p", "nothing", "none");
            return;
        }
        html.start("ul");
        for (String principle : principles) {
            html.start("li")
                    .start("a")
                    .with("href", Markup.findings(principle, ""))
                    .text(principle)
                    .end()
                    .end();
        }
        html.end();
    }
}
