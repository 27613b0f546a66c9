package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlFile.DrlImport;
import io.evenrung.rules.internal.drl.Problems.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a whole rule file: its package, imports, the one global, and its rules. */
final class FileParser {

    private static final Set<String> PARTS = Set.of("package", "import", "global", "rule");
    private static final String GLOBAL_TYPE = "io.evenrung.rules.Findings";
    private static final String GLOBAL = "'global " + GLOBAL_TYPE + " findings;'";

    private final Tokens tokens;
    private final Problems problems;
    private final DrlBounds bounds;
    private final RuleParser parser;

    private final List<DrlImport> imports = new ArrayList<>();
    private final List<DrlRule> rules = new ArrayList<>();
    private String packageName = "";
    private boolean hasGlobal;
    private int ruleCount;

    FileParser(Tokens tokens, Problems problems, DrlBounds bounds) {
        this.tokens = tokens;
        this.problems = problems;
        this.bounds = bounds;
        this.parser = new RuleParser(tokens, problems, bounds);
    }

    DrlFile file(String name, String text) {
        while (!tokens.peek().isEnd() && ruleCount <= bounds.rules()) {
            int before = tokens.count();
            try {
                part();
            } catch (Refused e) {
                skip(before);
            }
        }
        return new DrlFile(name, text, packageName, imports, rules);
    }

    private void part() {
        Token first = tokens.peek();
        if (isRule(first)) {
            rule();
            return;
        }
        if (first.isName()) {
            switch (first.text()) {
                case "package" -> {
                    packageName();
                    return;
                }
                case "import" -> {
                    imports.add(imported());
                    return;
                }
                case "global" -> {
                    global();
                    return;
                }
                default -> {}
            }
        }
        throw stranger(first);
    }

    /** Also where the word is misspelt. */
    private boolean isRule(Token first) {
        if (tokens.atRule()) {
            return true;
        }
        boolean isMisspelt = isMisspeltRule(first);
        if (isMisspelt) {
            problems.tell(first.at(), first.shown() + " stands before a rule's id", "'rule'", "rule");
        }
        return isMisspelt;
    }

    private boolean isMisspeltRule(Token first) {
        return first.isName() && tokens.peek(1).isText() && Spelling.closest(first.text(), Set.of("rule")) != null;
    }

    private void rule() {
        ruleCount++;
        Position at = tokens.peek().at();
        if (ruleCount > bounds.rules()) {
            problems.tell(at, "the file has more than " + bounds.rules() + " rules", "several files");
            return;
        }
        int before = tokens.count();
        DrlRule rule = parser.rule();
        if (tokens.count() - before > bounds.tokens()) {
            problems.tell(at, "a rule has more than " + bounds.tokens() + " words and signs", "several rules");
        } else if (rule != null) {
            rules.add(rule);
        }
    }

    private Refused stranger(Token first) {
        Advice advice = Advice.onPart(first.text());
        if (advice != null && first.isName()) {
            return tokens.unexpected(advice.message(), advice.instead());
        }
        if (first.isWord("end")) {
            return tokens.unexpected("'end' has no rule before it", "a rule");
        }
        if (!first.isBroken()) {
            problems.tell(
                    first.at(),
                    first.shown() + " begins no part of a rule file",
                    "package, import, global or rule",
                    first.isName() ? Spelling.closest(first.text(), PARTS) : null);
        }
        return new Refused();
    }

    private void packageName() {
        Token first = tokens.next();
        if (!packageName.isEmpty() || !imports.isEmpty() || hasGlobal || ruleCount > 0) {
            throw problems.refused(
                    first.at(), "the package is not the first of the file", "one package line at the top");
        }
        packageName = dotted("a package");
        tokens.sign(";", "a semicolon is missing behind the package");
    }

    private DrlImport imported() {
        tokens.next();
        Token first = tokens.peek();
        if (first.isWord("static") || first.isWord("function")) {
            throw tokens.unexpected("a static import is not of the language of rules", "import of a documented type");
        }
        if ((first.isWord("accumulate") || first.isWord("acc"))
                && tokens.peek(1).isName()) {
            throw tokens.unexpected(
                    "an accumulate import is not of the language of rules", "import of a documented type");
        }
        String type = dotted("a type");
        tokens.sign(";", "a semicolon is missing behind the import");
        return new DrlImport(type, first.at());
    }

    private void global() {
        Position at = tokens.next().at();
        String type = dotted("a type");
        Token name = tokens.name("a global has no name", "'findings'");
        if (!type.equals(GLOBAL_TYPE) || !name.isWord("findings")) {
            throw problems.refused(at, "a global other than findings is not of the language of rules", GLOBAL);
        }
        tokens.sign(";", "a semicolon is missing behind the global");
        if (hasGlobal) {
            problems.tell(at, "the global stands there twice", "it once");
        }
        hasGlobal = true;
    }

    private String dotted(String what) {
        StringBuilder name = new StringBuilder(tokens.name("the name of " + what + " is missing", "its full name")
                .text());
        while (tokens.takes(".")) {
            if (tokens.peek().isSign("*")) {
                throw tokens.unexpected(
                        "an import of everything is not of the language of rules", "each type by its name");
            }
            name.append('.')
                    .append(tokens.name("a name is missing behind the dot", "a name")
                            .text());
        }
        return name.toString();
    }

    /** Goes to what begins the next part. */
    private void skip(int before) {
        if (tokens.count() == before) {
            tokens.next();
        }
        while (!tokens.peek().isEnd() && !tokens.atRule() && !atLine()) {
            tokens.next();
        }
    }

    private boolean atLine() {
        Token token = tokens.peek();
        boolean isPart = PARTS.contains(token.text()) && !token.isWord("rule");
        return token.startsLine()
                && token.isName()
                && (isPart || Advice.onPart(token.text()) != null || isMisspeltRule(token));
    }
}
