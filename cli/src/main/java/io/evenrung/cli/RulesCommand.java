package io.evenrung.cli;

import io.evenrung.formats.catalogue.RuleList;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.internal.Spelling;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Lists the rules. */
@Command(
        name = "rules",
        description =
                "Lists the rules: id, severity, layer, limit and what is asked. With a command, checks rules of one's own"
                        + " or starts them.",
        commandListHeading = "%nCommands:%n",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  evenrung rules",
            "  evenrung rules --group pay",
            "  evenrung rules --format json",
            "  evenrung rules new acme-rules%n"
        })
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(
            names = "--group",
            paramLabel = "GROUP",
            description = "Only the rules of this group, which is the first part of their ids.")
    private @Nullable String group;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            converter = ListFormat.Converter.class,
            description = "Form of the list: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})."
                    + " JSON holds all that is known of each rule, and the settings.")
    private ListFormat format = ListFormat.TEXT;

    @Mixin
    private CustomRules customRules = new CustomRules();

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSets ruleSets = customRules.with(spec.commandLine());
        RuleList all = RuleList.of(ruleSets);
        RuleList rules = group == null ? all : all.ofGroup(known(group, ruleSets));
        terminal.print(
                format == ListFormat.JSON
                        ? rules.json()
                        : rules.withWidth(terminal.width())
                                .withColour(terminal.hasColour())
                                .text());
        return ExitCode.FINE;
    }

    private String known(String written, RuleSets ruleSets) {
        List<String> groups = RuleList.groups(ruleSets);
        if (groups.contains(written)) {
            return written;
        }
        String near = Spelling.closest(written, groups);
        throw new ParameterException(
                spec.commandLine(),
                "--group: there is no group '" + written + "'"
                        + (near == null
                                ? "; there are " + String.join(", ", groups)
                                : "; did you mean '" + near + "'?"));
    }
}
