package io.evenrung.rules.internal.vet;

import java.util.List;

/**
 * An attempt to do in a rule file what no rule may do.
 *
 * @param name what it tries
 * @param drl the file
 * @param sings whether the canary sings where the classic compiler is given the text as it is
 */
record Escape(String name, String drl, boolean sings) {

    static final String SING = "io.evenrung.rules.internal.vet.Canary.sing()";
    static final String IMPORTS = "import io.evenrung.finding.Limit;\nimport io.evenrung.measure.pay.RangeOverlap;\n"
            + "import io.evenrung.measure.pay.MidpointGap;\n";
    private static final String GLOBAL = "global io.evenrung.rules.Findings findings;\n";
    static final String ANNOTATIONS = "    @title(\"Escape\") @severity(MAJOR) @remedy(\"None\")\n"
            + "    @threshold(0.6) @unit(\"share\") @origin(OUR_JUDGEMENT)\n";
    static final String CONDITION =
            "    Limit(rule == \"acme.escape\", $limit : value)\n    $range : RangeOverlap(overlap < $limit)\n";
    static final String CONSEQUENCE = "    findings.report($range);\n";

    /** Before the rule, where imports and declarations stand. */
    static Escape head(String name, String head) {
        return new Escape(name, IMPORTS + GLOBAL + head + "\n" + rule("", "", ""), false);
    }

    /** Between the rule's name and its condition. */
    static Escape attribute(String name, String attribute) {
        return new Escape(name, IMPORTS + GLOBAL + rule(attribute + "\n", "", ""), false);
    }

    /** A pattern more. */
    static Escape pattern(String name, String pattern) {
        return new Escape(name, IMPORTS + GLOBAL + rule("", "    " + pattern + "\n", ""), false);
    }

    /** A constraint more. */
    static Escape constraint(String name, String constraint) {
        String drl = IMPORTS + GLOBAL + rule("", "", "").replace("overlap < $limit", "overlap < $limit, " + constraint);
        return new Escape(name, drl, false);
    }

    /** A statement more. */
    static Escape statement(String name, String statement) {
        return new Escape(name, IMPORTS + GLOBAL + rule("", "", "    " + statement + "\n"), false);
    }

    /** Any change of a rule that is as it must be. */
    static Escape change(String name, String what, String into) {
        String drl = IMPORTS + GLOBAL + rule("", "", "");
        if (!drl.contains(what)) {
            throw new IllegalArgumentException(what);
        }
        return new Escape(name, drl.replace(what, into), false);
    }

    private static String rule(String attributes, String patterns, String statements) {
        return "rule \"acme.escape\"\n" + ANNOTATIONS + attributes + "when\n" + CONDITION + patterns + "then\n"
                + CONSEQUENCE + statements + "end\n";
    }

    /** It does what it tries, where nobody vets it. */
    Escape whichSings() {
        return new Escape(name, drl, true);
    }

    /** The first line that is not that of the rule that nothing is wrong with, from 1. */
    int line() {
        List<String> own = drl.lines().toList();
        List<String> harmless = harmless().lines().toList();
        int line = 0;
        while (line < Math.min(own.size(), harmless.size()) && own.get(line).equals(harmless.get(line))) {
            line++;
        }
        return line + 1;
    }

    /** The rule by which all of the corpus is made, and of which nothing is wrong. */
    static String harmless() {
        return IMPORTS + GLOBAL + rule("", "", "");
    }

    @Override
    public String toString() {
        return name;
    }
}
