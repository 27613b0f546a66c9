package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.finding.Limit;
import io.evenrung.finding.Rule;
import io.evenrung.finding.ValueText;
import io.evenrung.rules.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ChangelogTest {

    /** A changed limit breaks somebody's build, so none may change silently. */
    @Test
    void every_rule_stands_in_the_changelog_with_its_severity_and_its_limit() throws IOException {
        String changelog = Files.readString(Path.of(System.getProperty("evenrung.root"), "CHANGELOG.md"));
        List<String> missing = RuleSet.standard().rules().stream()
                .map(ChangelogTest::row)
                .filter(row -> !changelog.contains(row))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static String row(Rule rule) {
        Limit limit = rule.limit();
        return "| `" + rule.id() + "` | " + rule.severity().name().toLowerCase(Locale.ROOT) + " | "
                + (limit == null ? "yes or no" : ValueText.ofLimit(limit)) + " |\n";
    }
}
