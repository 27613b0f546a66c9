package io.evenrung.formats.internal.html;

import io.evenrung.finding.Finding;
import io.evenrung.formats.report.SafeText;
import io.evenrung.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The lines of the input that findings point at. Many findings point at the same few: each is told in full once. */
public final class SourceLines {

    private static final Comparator<Source> ORDER =
            Comparator.comparing(Source::file).thenComparing(Source::line).thenComparing(Source::record);

    /**
     * One line, told in full.
     *
     * @param id of the file and line, by which the page's script makes a link of every mention; empty where the line has one
     * @param place file and line
     * @param record what stands there
     */
    public record Line(String id, String place, String record) {}

    /**
     * Lines of one file as a finding mentions them, as {@code levels.csv:14 18}. No link: 5,000 findings with two each would
     * weigh more than what they say.
     */
    public record Mention(String file, String lines) {}

    private final TreeSet<Source> sources = new TreeSet<>(ORDER);

    SourceLines(List<Finding> findings) {
        findings.forEach(f -> sources.addAll(f.sources()));
    }

    /** In the order of files and lines. */
    List<Line> all() {
        Set<String> ids = new HashSet<>();
        List<Line> lines = new ArrayList<>();
        for (Source source : sources) {
            String place = SafeText.name(source.file()) + ":" + source.line();
            String id = "s-" + place.replaceAll("\\s", "_");
            lines.add(new Line(ids.add(id) ? id : "", place, SafeText.sentence(source.record())));
        }
        return lines;
    }

    static List<Mention> of(Finding finding) {
        TreeMap<String, TreeSet<Integer>> lines = new TreeMap<>();
        finding.sources()
                .forEach(s ->
                        lines.computeIfAbsent(s.file(), file -> new TreeSet<>()).add(s.line()));
        List<Mention> mentions = new ArrayList<>();
        lines.forEach((file, numbers) -> mentions.add(new Mention(
                SafeText.name(file),
                numbers.stream().map(n -> Integer.toString(n)).collect(Collectors.joining(" ")))));
        return mentions;
    }
}
