package io.evenrung.cli;

import io.evenrung.finding.ValueText;
import io.evenrung.formats.report.SafeText;
import io.evenrung.rules.LimitRange;
import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads, vets and compiles custom rule sets, and says what is wrong with them or what they hold. */
@Command(
        name = "check",
        description = "Reads a rule set and reports every problem of it at once, or what it holds. Runs none of it.",
        optionListHeading = "%nOptions:%n",
        footer = {"", "Example:", "  evenrung rules check acme-rules%n"})
final class RulesCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(
            paramLabel = "DIR",
            arity = "1..*",
            description = "Folder or jar of a rule set. Of several, each may speak of those before it.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private List<Path> places;

    RulesCheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSets together;
        try {
            together = CustomRules.together(places);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
        }
        together.all().stream()
                .filter(rules -> rules != RuleSet.standard())
                .forEach(rules -> terminal.print(summary(rules, together)));
        return ExitCode.FINE;
    }

    private static String summary(RuleSet rules, RuleSets together) {
        List<String> parts = new ArrayList<>();
        parts.add(counted(rules.rules().size(), "rule"));
        parts.add(counted(rules.limits().size(), "limit"));
        if (!rules.replaces().isEmpty()) {
            parts.add("replaces " + String.join(", ", rules.replaces()));
        }
        rules.relimits().forEach((id, value) -> {
            LimitRange range = together.adjustable().get(id);
            parts.add("sets " + id + " to " + ValueText.withUnit(value, range == null ? "ratio" : range.unit()));
        });
        return SafeText.sentence(
                        rules.id() + " " + rules.version() + ": no problems found; " + String.join("; ", parts))
                + "\n";
    }

    private static String counted(int count, String thing) {
        return count + " " + thing + (count == 1 ? "" : "s");
    }
}
