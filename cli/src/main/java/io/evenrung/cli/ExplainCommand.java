package io.evenrung.cli;

import io.evenrung.formats.catalogue.RuleExplanations;
import io.evenrung.formats.catalogue.RuleList;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.internal.Spelling;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Explains one rule, the rules of one principle, or one setting. */
@Command(
        name = "explain",
        description = "Explains a rule: why it is asked, its limit and where that comes from, how it is computed,"
                + " which facts it needs, and an example either way.",
        optionListHeading = "%nOptions:%n",
        footer = {
            "",
            "Examples:",
            "  evenrung explain pay.band-parity.midpoint",
            "  evenrung explain voice.leadership-forums",
            "  evenrung explain privacy.minimum-cell%n"
        })
final class ExplainCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(paramLabel = "ID", description = "Id of a rule, of a principle for all its rules, or of a setting.")
    @SuppressWarnings("NullAway.Init") // set by picocli
    private String id;

    @Mixin
    private CustomRules customRules = new CustomRules();

    ExplainCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleSets rules = customRules.with(spec.commandLine());
        RuleExplanations explanations =
                RuleExplanations.of(rules).withWidth(terminal.width()).withColour(terminal.hasColour());
        if (!explanations.ids().contains(id)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "there is no rule, principle or setting '" + id + "'; " + instead(explanations.ids(), rules));
        }
        terminal.print(explanations.text(id));
        return ExitCode.FINE;
    }

    /** What was probably meant: a group, a slip of the pen, or the start of an id. */
    private String instead(SortedSet<String> ids, RuleSets rules) {
        if (RuleList.groups(rules).contains(id)) {
            return "'evenrung rules --group " + id + "' lists the rules of that group";
        }
        String near = Spelling.closest(id, ids);
        return Optional.ofNullable(near)
                .or(() -> ids.stream()
                        .filter(known -> !id.isBlank() && known.startsWith(id))
                        .findFirst())
                .map(meant -> "did you mean '" + meant + "'?")
                .orElse("'evenrung rules' lists them");
    }
}
