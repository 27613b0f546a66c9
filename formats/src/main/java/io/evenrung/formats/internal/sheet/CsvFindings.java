package io.evenrung.formats.internal.sheet;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.formats.internal.text.Digits;
import io.evenrung.formats.internal.text.Figures;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Need;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;

/** A row of a table for each finding. */
public final class CsvFindings {

    /** What stands in a column. */
    private record Column(String name, Function<Finding, String> cell) {}

    private static final List<Column> COLUMNS = List.of(
            // a letter first: a spreadsheet would make a number of digits alone
            new Column("fingerprint", finding -> "f-" + finding.fingerprint()),
            new Column("rule", f -> f.rule().id()),
            new Column("title", f -> Cells.text(f.rule().title())),
            new Column("principle", f -> f.rule().principle()),
            new Column("severity", f -> Words.token(f.rule().severity())),
            new Column("layer", f -> Words.token(f.rule().layer())),
            new Column("outcome", f -> Words.token(f.outcome())),
            new Column("subject_kind", f -> Words.token(f.subject().kind())),
            new Column("subject", f -> Cells.text(f.subject().label())),
            new Column("favours", f -> Words.token(f.favours())),
            new Column("measured", f -> Cells.figure(f.measured())),
            new Column("measured_type", f -> Cells.type(f.measured())),
            new Column("currency", f -> Cells.currency(f.measured())),
            new Column("measured_text", f -> Cells.words(f.measured())),
            new Column("interval_low", f -> ofInterval(f, Interval::low)),
            new Column("interval_high", f -> ofInterval(f, Interval::high)),
            new Column("confidence", f -> ofInterval(f, Interval::confidence)),
            new Column("limit_bound", f -> ofLimit(f, l -> Words.token(l.bound()))),
            new Column("limit", f -> ofLimit(f, l -> Digits.exact(l.value()))),
            new Column("limit_unit", f -> ofLimit(f, l -> Cells.text(l.unit()))),
            new Column("limit_origin", f -> ofLimit(f, l -> Words.token(l.origin()))),
            new Column("operands", f -> Cells.text(Figures.operands(f.operands()))),
            new Column("conditions", f -> Cells.texts(f.conditions())),
            new Column("reason", f -> Cells.text(f.reason() == null ? "" : f.reason())),
            new Column(
                    "needs",
                    f -> Cells.texts(f.needs().stream().map(Need::toString).toList())),
            new Column("sources", f -> Cells.texts(Figures.sources(f.sources()))),
            new Column("remedy", f -> Cells.text(f.rule().remedy())));

    private CsvFindings() {}

    /** Their names, in their order. */
    public static List<String> columns() {
        return COLUMNS.stream().map(Column::name).toList();
    }

    /** A row of names and a row for each finding. */
    public static String of(List<Finding> findings) {
        StringWriter text = new StringWriter();
        try (CsvWriter csv =
                CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
            csv.writeRecord(columns());
            for (Finding finding : findings) {
                csv.writeRecord(
                        COLUMNS.stream().map(c -> c.cell().apply(finding)).toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory refuses nothing", e);
        }
        return text.toString();
    }

    private static String ofInterval(Finding finding, Function<Interval, Double> part) {
        Interval interval = finding.interval();
        return interval == null ? "" : Digits.exact(part.apply(interval));
    }

    private static String ofLimit(Finding finding, Function<Limit, String> part) {
        Limit limit = finding.limit();
        return limit == null ? "" : part.apply(limit);
    }
}
