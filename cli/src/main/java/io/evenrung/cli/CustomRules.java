package io.evenrung.cli;

import io.evenrung.rules.RuleSet;
import io.evenrung.rules.RuleSets;
import io.evenrung.rules.language.InvalidRulesException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The option that adds custom rule sets to the built-in one. */
final class CustomRules {

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Add the rules of this folder or jar. May be given more than once; each may change those before it.")
    private List<Path> added = new ArrayList<>();

    /**
     * The built-in rules and those that were added.
     *
     * @throws BadRulesException if a rule set is not as it must be
     * @throws ParameterException if they do not go together
     */
    RuleSets with(CommandLine commandLine) {
        try {
            return together(added);
        } catch (IllegalArgumentException e) {
            throw new ParameterException(commandLine, "--rules: " + e.getMessage(), e);
        }
    }

    /**
     * The built-in rules and those of some places, of which each is read, so that all problems are told at once.
     *
     * @throws BadRulesException if any is not as it must be
     * @throws IllegalArgumentException if they do not go together
     */
    static RuleSets together(List<Path> places) {
        List<RuleSet> ruleSets = new ArrayList<>(List.of(RuleSet.standard()));
        List<BadRulesException.Place> bad = new ArrayList<>();
        for (Path place : places) {
            try {
                ruleSets.add(RuleSet.load(place));
            } catch (InvalidRulesException e) {
                bad.add(new BadRulesException.Place(place, e.problems()));
            }
        }
        if (!bad.isEmpty()) {
            throw new BadRulesException(bad);
        }
        return RuleSets.of(ruleSets);
    }
}
