package io.evenrung.rules.internal.drl;

import java.util.List;

/**
 * One rule file as a tree.
 *
 * @param name the file as its author knows it, relative to the rule set's folder
 * @param text all of it
 * @param packageName as {@code acme.rules}; empty where the file has no such line
 * @param imports the types that it imports, each by its full name
 * @param rules its rules, in the order of the file
 */
public record DrlFile(String name, String text, String packageName, List<DrlImport> imports, List<DrlRule> rules) {

    /** An import: {@code import io.evenrung.finding.Limit;}. */
    public record DrlImport(String type, Position at) {}

    public DrlFile {
        imports = List.copyOf(imports);
        rules = List.copyOf(rules);
    }

    /** One line of the text, without its end; empty where there is none. */
    public String line(int number) {
        List<String> lines = text.lines().toList();
        return number >= 1 && number <= lines.size() ? lines.get(number - 1) : "";
    }
}
