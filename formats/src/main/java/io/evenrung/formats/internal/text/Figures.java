package io.evenrung.formats.internal.text;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Limit;
import io.evenrung.finding.ValueText;
import io.evenrung.formats.report.SafeText;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Interval;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Value;
import io.evenrung.model.Source;
import java.util.List;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The parts of findings in writing. Every name in them is made safe here. */
public final class Figures {

    private Figures() {}

    public static String subject(Finding finding) {
        return SafeText.name(finding.subject().label());
    }

    /** All of them, and how many if there are several. */
    public static String subjects(List<Finding> findings) {
        String names = String.join("; ", findings.stream().map(Figures::subject).toList());
        return findings.size() == 1 ? names : findings.size() + " subjects: " + names;
    }

    /** The figure, its interval and whom it favours, as much of that as there is. */
    public static String measured(Finding finding) {
        Value measured = finding.measured();
        String figure = measured == null ? "" : measured(measured, finding.interval());
        if (finding.favours() == Favours.NEITHER) {
            return figure;
        }
        return (figure.isEmpty() ? "" : figure + ", ") + Words.of(finding.favours());
    }

    public static String measured(Value measured, @Nullable Interval interval) {
        String figure = SafeText.name(ValueText.of(measured));
        return interval == null
                ? figure
                : figure + " [" + ValueText.like(measured, interval.low()) + " to "
                        + ValueText.like(measured, interval.high()) + "]";
    }

    public static String operands(List<Operand> operands) {
        StringJoiner words = new StringJoiner("; ");
        operands.forEach(o -> words.add(SafeText.name(o.name()) + " " + SafeText.name(ValueText.of(o.value()))));
        return words.toString();
    }

    /** A limit with where it comes from. */
    public static String limit(@Nullable Limit limit) {
        return limit == null
                ? "none: yes or no"
                : ValueText.ofLimit(limit) + " (" + limit.origin().text() + ")";
    }

    /** Files and what stands in them. No line numbers: they change with the order of the rows. */
    public static List<String> sources(List<Source> sources) {
        TreeMap<String, TreeSet<String>> records = new TreeMap<>();
        for (Source source : sources) {
            records.computeIfAbsent(source.file(), f -> new TreeSet<>()).add(source.record());
        }
        return records.entrySet().stream()
                .map(e -> SafeText.name(e.getKey()) + ": "
                        + String.join(
                                "; ", e.getValue().stream().map(SafeText::name).toList()))
                .toList();
    }
}
