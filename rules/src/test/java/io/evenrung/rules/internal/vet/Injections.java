package io.evenrung.rules.internal.vet;

import static io.evenrung.rules.internal.vet.Escape.SING;
import static io.evenrung.rules.internal.vet.Escape.attribute;
import static io.evenrung.rules.internal.vet.Escape.change;
import static io.evenrung.rules.internal.vet.Escape.constraint;
import static io.evenrung.rules.internal.vet.Escape.head;
import static io.evenrung.rules.internal.vet.Escape.pattern;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Escapes by way of characters that look like others, names that break out of their quotes, and sheer size. */
final class Injections {

    private static final String NAME = "rule \"acme.escape\"";

    private Injections() {}

    static List<Escape> all() {
        return List.of(
                change("a rule name with code", NAME, "rule \"acme.escape\\\" + " + SING + " + \\\"\""),
                change("a rule name with a line end", NAME, "rule \"acme.escape\n" + SING + "\""),
                change("a rule name that ends a class", NAME, "rule \"acme.escape { } static { " + SING + "; }\""),
                change("a rule name in single quotes", NAME, "rule 'acme.escape\" " + SING + "'"),
                change("a rule name that means a certain rule", NAME, "rule \"acme.escape?\""),
                change("a rule name without quotes", NAME, "rule Canary" + SING),
                head("a package with code", "package a { static { " + SING + "; } };"),
                head("an import with code", "import java.util.List; " + SING + ";"),
                change("the id of a limit with code", "rule == \"acme.escape\"", "rule == (\"a\" + " + SING + ")")
                        .whichSings(),
                change(
                        "the id of a limit that breaks out",
                        "rule == \"acme.escape\"",
                        "rule == \"a\\\" || " + SING + "\""),
                attribute("a text that is not ended", "@source(\"abc) " + SING),
                constraint("an escaped letter", "ev\\u0061l(" + SING + ")"),
                constraint("an escaped quote in a text", "subject.label == \"\\u0022 || " + SING + " || \\u0022\""),
                constraint("an escaped end of a comment", "true /* \\u002a/ && " + SING + " /* */"),
                constraint("an escaped line end in a comment", "true // \\u000a && " + SING + "\n"),
                constraint("an octal escape in a text", "subject.label == \"\\42 || " + SING + "\""),
                constraint("a comment that is not ended", "true /* " + SING),
                constraint("a comment of the shell", "true # " + SING),
                constraint("text that runs backwards", "subject.label == \"a\u202e\" /* \u202d */ && " + SING),
                constraint("a character of no width", "ev\u200bal(" + SING + ")"),
                constraint("a wide letter", "\uff45val(" + SING + ")"),
                constraint("a letter that looks like another", "\u0435val(" + SING + ")"),
                constraint("a line separator in a comment", "true // a\u2028 && " + SING + "\n"),
                constraint("a null character", "overlap < $limit \u0000 && " + SING),
                constraint("an escape character", "overlap < $limit \u001b[2K"),
                constraint("half a character", "subject.label == \"\ud800\""),
                head("a byte order mark", "\ufeff"),
                constraint("deep brackets", "(".repeat(20_000) + "true" + ")".repeat(20_000)),
                constraint("brackets without end", "(".repeat(20_000)),
                constraint("a long chain of not", "!".repeat(20_000) + "certain"),
                constraint("a long chain of and", "overlap < $limit" + " && overlap < $limit".repeat(2_000)),
                constraint("a long sum", "overlap < $limit" + " + $limit".repeat(2_000)),
                constraint("a long path", "subject" + ".subject".repeat(2_000) + " != null"),
                constraint("a list without end", "subject.label in (\"a\"" + ", \"a\"".repeat(2_000) + ")"),
                constraint("many constraints", "overlap < $limit" + ", overlap < $limit".repeat(500)),
                constraint("a long text", "subject.label == \"" + "a".repeat(50_000) + "\""),
                constraint("a long name", "a".repeat(50_000)),
                pattern("many patterns", "exists MidpointGap(excess > $limit)\n".repeat(500)),
                head("an enormous file", "// " + "a".repeat(3_000_000)),
                head("many rules", rules()),
                head(
                        "two rules of one id",
                        Escape.harmless().substring(Escape.harmless().indexOf("rule \""))));
    }

    private static String rules() {
        return IntStream.range(0, 1_500)
                .mapToObj(i ->
                        "rule \"acme.r" + i + "\" @title(\"a\") when $o : RangeOverlap() then findings.report($o); end")
                .collect(Collectors.joining("\n"));
    }
}
