package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.evenrung.rules.language.Capabilities;
import io.evenrung.rules.language.InvalidRulesException;
import io.evenrung.rules.language.RuleProblem;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A rule set of a few lines, to be changed by tests. */
final class Acme {

    static final String MANIFEST = """
            id = acme
            version = 1.0.0
            title = Acme's own rules
            """;

    static final String RULE = """
            rule "acme.range-width"
                @title("Pay ranges are not too wide")
                @severity(MAJOR)
                @remedy("Split the rung")
                @threshold(0.6) @unit("share") @origin(OUR_JUDGEMENT)
            when
                Limit(rule == "acme.range-width", $limit : value)
                $range : RungRange(spread > $limit)
            then
                findings.report($range);
            end
            """;

    private Acme() {}

    static SortedMap<String, String> files(String manifest, String... rules) {
        SortedMap<String, String> files = new TreeMap<>();
        files.put("evenrung-rules.properties", manifest);
        for (int i = 0; i < rules.length; i++) {
            files.put("rules" + (i == 0 ? "" : i) + ".drl", rules[i]);
        }
        return files;
    }

    static RuleSet of(String manifest, String... rules) {
        return RuleSet.of(files(manifest, rules), Capabilities.standard());
    }

    static List<String> problems(String manifest, String... rules) {
        return assertThrows(InvalidRulesException.class, () -> of(manifest, rules)).problems().stream()
                .map(RuleProblem::toString)
                .toList();
    }
}
