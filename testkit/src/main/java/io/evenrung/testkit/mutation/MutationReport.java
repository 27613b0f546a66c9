package io.evenrung.testkit.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.opentest4j.AssertionFailedError;

/**
 * How many changes of the rules some test would notice, and which ones none would.
 *
 * @param title what was tested, as {@code acme 1.0.0}
 * @param rules by id
 * @param failing checks that no longer hold for the rules as they are, and so say nothing of changed ones
 */
public record MutationReport(String title, List<RuleMutations> rules, List<String> failing) {

    public MutationReport {
        rules = List.copyOf(rules);
        failing = List.copyOf(failing);
    }

    /** How many mutants there are. */
    public int mutants() {
        return rules.stream().mapToInt(rule -> rule.mutants().size()).sum();
    }

    /** How many of them some test notices. */
    public int noticed() {
        return rules.stream().mapToInt(RuleMutations::noticed).sum();
    }

    /** The share of mutants that some test notices, from 0 to 1; 1 where there are none. */
    public double score() {
        return mutants() == 0 ? 1 : (double) noticed() / mutants();
    }

    /** The mutants that no test notices, by rule. */
    public List<TriedMutant> survivors() {
        return rules.stream().flatMap(rule -> rule.survivors().stream()).toList();
    }

    /** What tests have seen of each rule. */
    public List<RuleCoverage> coverage() {
        return rules.stream().map(RuleMutations::coverage).toList();
    }

    /** For people to read. */
    public String text() {
        return MutationText.of(this);
    }

    /** In the XML format of PIT, which build servers show. */
    public String xml() {
        return MutationXml.of(this);
    }

    /**
     * Writes {@code mutations.txt} and {@code mutations.xml} into a folder, usually {@code target/evenrung}; it is made where it is
     * not there.
     */
    public MutationReport writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Files.writeString(folder.resolve("mutations.txt"), text(), StandardCharsets.UTF_8);
            Files.writeString(folder.resolve("mutations.xml"), xml(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /**
     * Asks for a score.
     *
     * @param least from 0 to 1
     * @throws AssertionFailedError if it is less, or a check no longer holds; shows what no test notices
     */
    public MutationReport requireScore(double least) {
        if (score() < least || !failing.isEmpty()) {
            throw new AssertionFailedError(text());
        }
        return this;
    }
}
