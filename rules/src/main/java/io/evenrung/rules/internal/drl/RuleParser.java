package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.Problems.Refused;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads one rule, from the word {@code rule} to the word {@code end}. */
final class RuleParser {

    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]*+(?:\\.[a-z0-9-]++)++");
    private static final String REPORT = "'findings.report($binding);'";
    private static final String AFTER_HEAD = "an annotation such as @title(\"...\"), or 'when'";

    private static final Set<String> ATTRIBUTES = Set.of(
            "salience",
            "no",
            "lock",
            "agenda",
            "ruleflow",
            "activation",
            "auto",
            "dialect",
            "date",
            "enabled",
            "duration",
            "timer",
            "calendars",
            "extends",
            "refract");

    private final Tokens tokens;
    private final Problems problems;
    private final ConditionParser conditions;

    RuleParser(Tokens tokens, Problems problems, DrlBounds bounds) {
        this.tokens = tokens;
        this.problems = problems;
        this.conditions = new ConditionParser(tokens, problems, bounds.depth());
    }

    /** The rule whose first word comes next; null where something was wrong with it, unless only with its consequence. */
    @Nullable
    DrlRule rule() {
        int before = problems.count();
        tokens.next();
        Token id = id();
        List<DrlAnnotation> annotations = annotations();
        List<DrlCondition> all = List.of();
        boolean hasWhen = when(id);
        if (hasWhen) {
            Position gap = tokens.gap();
            all = conditions.conditions();
            if (all.isEmpty() && problems.count() == before) {
                problems.tell(
                        gap,
                        "rule '" + id.text() + "' has no condition",
                        "a pattern such as RangeOverlap(overlap < $limit)");
            }
        }
        boolean isOver = !hasWhen && (tokens.peek().isEnd() || tokens.atRule());
        boolean hasThen = !isOver && then(id);
        boolean isSound = problems.count() == before;
        Token reported = hasThen ? consequence(id) : null;
        if (!hasThen || !isSound) {
            return null;
        }
        return reported == null
                ? new DrlRule(id.text(), inside(id.at()), annotations, all, "", inside(id.at()))
                : new DrlRule(id.text(), inside(id.at()), annotations, all, reported.text(), reported.at());
    }

    private Token id() {
        Token id = tokens.peek();
        if (!id.isText()) {
            problems.tell(id.at(), "a rule's id is not in quotes", "rule \"group.name\"", null);
        } else if (!id.isBroken() && !ID.matcher(id.text()).matches()) {
            problems.tell(
                    inside(id.at()),
                    "'" + Problems.cropped(id.text()) + "' is no id of a rule",
                    "small letters, digits and hyphens in two parts or more with dots between: \"acme.range-width\"");
        }
        while (!tokens.peek().startsLine()
                && !tokens.peek().isText()
                && !tokens.peek().isSign("@")
                && !tokens.atBorder()) {
            tokens.next();
        }
        if (id.isText()) {
            tokens.next();
        }
        return id;
    }

    private static Position inside(Position quote) {
        return new Position(quote.line(), quote.column() + 1);
    }

    private List<DrlAnnotation> annotations() {
        List<DrlAnnotation> annotations = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (!tokens.atBorder() && !tokens.atCondition() && !isMisspelt("when")) {
            int before = tokens.count();
            try {
                DrlAnnotation annotation = annotation();
                annotations.add(annotation);
                if (!names.add(annotation.name())) {
                    problems.tell(
                            annotation.at(),
                            "a rule has @" + Problems.cropped(annotation.name()) + " twice",
                            "it once");
                }
            } catch (Refused e) {
                skipAnnotation(before);
            }
        }
        return annotations;
    }

    private DrlAnnotation annotation() {
        Token first = tokens.peek();
        if (!first.isSign("@")) {
            if (first.isName() && ATTRIBUTES.contains(first.text())) {
                throw tokens.unexpected(
                        "rule attributes such as '" + attribute() + "' are not of the language of rules",
                        "annotations only: every rule is asked once, in no order");
            }
            throw tokens.unexpected(first.shown() + " stands in the head of a rule", AFTER_HEAD);
        }
        tokens.next();
        String name =
                tokens.name("an annotation has no name", "a name such as title").text();
        tokens.sign("(", "@" + Problems.cropped(name) + " has no value");
        Position valueAt = tokens.peek().at();
        boolean isNegative = tokens.takes("-");
        Token value = tokens.peek();
        boolean isNumber = value.kind() == Token.Kind.NUMBER;
        boolean isWord = value.isName() && !value.isBinding();
        if (value.isBroken() || !(isNumber || (!isNegative && (value.isText() || isWord)))) {
            throw tokens.missing(
                    "@" + Problems.cropped(name) + " has no value", "a text in quotes, a number or a word");
        }
        tokens.next();
        tokens.sign(")", "the bracket of @" + Problems.cropped(name) + " is not closed behind one value");
        return new DrlAnnotation(name, first.at(), (isNegative ? "-" : "") + value.text(), value.isText(), valueAt);
    }

    private String attribute() {
        boolean isHyphenated = tokens.peek(1).isSign("-") && tokens.peek(2).isName();
        return tokens.peek().text() + (isHyphenated ? "-" + tokens.peek(2).text() : "");
    }

    private void skipAnnotation(int before) {
        if (tokens.count() == before) {
            tokens.next();
        }
        while (!tokens.peek().isSign("@")
                && !tokens.atBorder()
                && !(tokens.peek().startsLine() && (tokens.atCondition() || isMisspelt("when")))) {
            tokens.next();
        }
    }

    private boolean isMisspelt(String keyword) {
        Token token = tokens.peek();
        return token.isName() && token.startsLine() && keyword.equals(Spelling.closest(token.text(), Set.of(keyword)));
    }

    /** Whether the conditions come next. */
    private boolean when(Token id) {
        Token token = tokens.peek();
        if (token.isWord("when")) {
            tokens.next();
            return true;
        }
        if (isMisspelt("when")) {
            problems.tell(token.at(), token.shown() + " stands where the conditions begin", "'when'", "when");
            tokens.next();
            return true;
        }
        if (!id.isBroken()) {
            problems.tell(
                    tokens.gap(),
                    "rule '" + Problems.cropped(id.text()) + "' has no 'when'",
                    "'when' before its conditions");
        }
        return tokens.atCondition();
    }

    /** Whether the consequence comes next. */
    private boolean then(Token id) {
        Token token = tokens.peek();
        if (token.isWord("then")) {
            tokens.next();
            return true;
        }
        if (conditions.atMisspeltThen()) {
            problems.tell(token.at(), token.shown() + " stands where the consequence begins", "'then'", "then");
            tokens.next();
            return true;
        }
        problems.tell(
                tokens.gap(), "rule '" + Problems.cropped(id.text()) + "' has no 'then'", "'then' before " + REPORT);
        if (token.isWord("when")) {
            skipToEnd();
        }
        if (token.isWord("end")) {
            tokens.next();
        }
        return token.isWord("findings");
    }

    private @Nullable Token consequence(Token id) {
        Token reported = null;
        try {
            reported = report();
            end(id);
        } catch (Refused e) {
            skipToEnd();
        }
        return reported;
    }

    private Token report() {
        if (tokens.peek().isWord("end")) {
            throw tokens.unexpected("a rule's consequence is empty", REPORT);
        }
        for (String expected : List.of("findings", ".", "report", "(")) {
            Token token = tokens.peek();
            if (!token.isBroken() && !token.isText() && token.text().equals(expected)) {
                tokens.next();
            } else {
                throw otherConsequence(expected);
            }
        }
        if (!tokens.peek().isBinding()) {
            throw otherConsequence(REPORT);
        }
        Token reported = tokens.next();
        if (!tokens.peek().isSign(")")) {
            throw otherConsequence(REPORT);
        }
        tokens.next();
        tokens.sign(";", "a semicolon is missing");
        return reported;
    }

    private Refused otherConsequence(String expected) {
        Token token = tokens.peek();
        if (token.isBroken()) {
            return new Refused();
        }
        if (tokens.atBorder()) {
            return tokens.missing("a rule's consequence is not whole", REPORT);
        }
        problems.tell(
                token.at(),
                token.shown() + " stands in a consequence: it is one report of one binding and nothing else",
                REPORT,
                token.isName() ? Spelling.closest(token.text(), Set.of(expected)) : null);
        return new Refused();
    }

    private void end(Token id) {
        Token token = tokens.peek();
        if (token.isWord("end")) {
            tokens.next();
        } else if (tokens.atBorder()) {
            problems.tell(
                    tokens.gap(),
                    "rule '" + Problems.cropped(id.text()) + "' of line "
                            + id.at().line() + " has no 'end'",
                    "'end' after " + REPORT);
        } else if (isMisspelt("end")
                && (tokens.peek(1).startsLine() || tokens.peek(1).isEnd())) {
            problems.tell(token.at(), token.shown() + " stands where the rule ends", "'end'", "end");
            tokens.next();
        } else {
            throw tokens.unexpected(token.shown() + " stands behind the report", "'end': a consequence is one report");
        }
    }

    private void skipToEnd() {
        while (!tokens.peek().isWord("end") && !tokens.peek().isEnd() && !tokens.atRule()) {
            tokens.next();
        }
        if (tokens.peek().isWord("end")) {
            tokens.next();
        }
    }
}
