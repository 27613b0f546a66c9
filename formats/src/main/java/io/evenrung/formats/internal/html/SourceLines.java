package io.evenrung.formats.internal.html;

import io.evenrung.finding.Finding;
import io.evenrung.formats.report.SafeText;
import io.evenrung.model.Source;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

/** The lines of the input that findings point at. Many findings point at the same few: each is told in full once. */
public final class SourceLines {

    private static final Comparator<Source> ORDER =
            Comparator.comparing(Source::file).thenComparing(Source::line).thenComparing(Source::record);

    /**
     * One line, told in full.
     *
     * @param id unique on the page
     * @param place file and line
     * @param record what stands there
     */
    public record Line(String id, String place, String record) {}

    private final TreeMap<Source, Line> lines = new TreeMap<>(ORDER);

    SourceLines(List<Finding> findings) {
        findings.forEach(f -> f.sources().forEach(s -> lines.put(s, new Line("", "", ""))));
        int number = 0;
        for (Source source : List.copyOf(lines.keySet())) {
            number++;
            String place = SafeText.name(source.file()) + ":" + source.line();
            lines.put(source, new Line("s" + number, place, SafeText.sentence(source.record())));
        }
    }

    /** In the order of files and lines. */
    List<Line> all() {
        return List.copyOf(lines.values());
    }

    List<Line> of(Finding finding) {
        return finding.sources().stream()
                .distinct()
                .sorted(ORDER)
                .map(lines::get)
                .toList();
    }
}
