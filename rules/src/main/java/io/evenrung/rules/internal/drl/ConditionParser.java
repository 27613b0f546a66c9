package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlCondition.Quantifier;
import io.evenrung.rules.internal.drl.Problems.Refused;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands between {@code when} and {@code then}. After a mistake it goes on with the next constraint or condition. */
final class ConditionParser {

    private static final Set<String> KEYWORDS = Set.of("then", "end", "not", "exists");

    private final Tokens tokens;
    private final Problems problems;
    private final ExpressionParser expressions;

    ConditionParser(Tokens tokens, Problems problems, int deepest) {
        this.tokens = tokens;
        this.problems = problems;
        this.expressions = new ExpressionParser(tokens, problems, deepest);
    }

    /** Up to {@code then}, or to whatever shows that it is missing. */
    List<DrlCondition> conditions() {
        List<DrlCondition> conditions = new ArrayList<>();
        while (!tokens.atBorder() && !atConsequence() && !atMisspeltThen()) {
            int before = tokens.count();
            int open = tokens.open();
            try {
                conditions.add(condition());
            } catch (Refused e) {
                skipCondition(before, open);
            }
        }
        return conditions;
    }

    private boolean atConsequence() {
        return tokens.peek().isWord("findings") && tokens.peek(1).isSign(".");
    }

    /** A word alone, before the consequence: {@code than}. */
    boolean atMisspeltThen() {
        return tokens.peek().isName()
                && tokens.peek(1).isWord("findings")
                && tokens.peek(2).isSign(".")
                && Spelling.closest(tokens.peek().text(), Set.of("then")) != null;
    }

    private DrlCondition condition() {
        Position at = tokens.peek().at();
        Quantifier quantifier = quantifier();
        String binding = quantifier == Quantifier.EACH ? binding() : null;
        if (quantifier != Quantifier.EACH && tokens.peek(1).isSign(":")) {
            throw tokens.unexpected(
                    "what is only asked for with 'not' or 'exists' has no name",
                    "the type: not Type(...), exists Type(...)");
        }
        Token first = tokens.peek();
        Advice advice = Advice.onCondition(first.text());
        if (advice != null && !first.isText() && !first.isEnd()) {
            throw tokens.unexpected(advice.message(), advice.instead());
        }
        String type = type();
        return new DrlCondition(quantifier, binding, type, at, first.at(), constraints(type));
    }

    private Quantifier quantifier() {
        if (tokens.peek().isWord("not") || tokens.peek().isWord("exists")) {
            return tokens.next().isWord("not") ? Quantifier.NONE : Quantifier.EXISTS;
        }
        return Quantifier.EACH;
    }

    private @Nullable String binding() {
        Token name = tokens.peek();
        Token colon = tokens.peek(1);
        if (!name.isName() || !(colon.isSign(":") || colon.isSign(":="))) {
            return null;
        }
        if (name.isBroken()) {
            throw new Refused();
        }
        if (!name.isBinding()) {
            problems.tell(
                    name.at(),
                    name.shown() + " is a binding without a dollar sign",
                    "$ before it",
                    "$" + Problems.cropped(name.text()));
        }
        tokens.next();
        if (colon.isSign(":=")) {
            throw tokens.unexpected("':=' is not of the language of rules", "':' to bind");
        }
        tokens.next();
        return name.text();
    }

    private String type() {
        if (tokens.peek().isSign(")")) {
            throw tokens.unexpected("a closing bracket has no opening one before it", "the next pattern, or 'then'");
        }
        Token first = tokens.name("a pattern is missing", "Type(...) or 'then'");
        StringBuilder type = new StringBuilder(first.text());
        while (tokens.takes(".")) {
            type.append('.')
                    .append(tokens.name("a name is missing behind the dot", "the name of a type")
                            .text());
        }
        if (!tokens.peek().isSign("(")) {
            throw bracketless(first, type.toString());
        }
        return type.toString();
    }

    private Refused bracketless(Token first, String type) {
        if (tokens.peek().isSign("@")) {
            return tokens.unexpected(
                    "an annotation within a pattern is not of the language of rules", "annotations before 'when'");
        }
        String near = Spelling.closest(type, KEYWORDS);
        if (near == null) {
            return tokens.missing("the opening bracket of " + Problems.cropped(type) + " is missing", "'('");
        }
        problems.tell(first.at(), first.shown() + " is no pattern", "Type(...) or 'then'", near);
        return new Refused();
    }

    private List<DrlConstraint> constraints(String type) {
        Token bracket = tokens.next();
        int open = tokens.open();
        List<DrlConstraint> constraints = new ArrayList<>();
        boolean isFirst = true;
        while (!tokens.peek().isSign(")")) {
            try {
                if (!isFirst) {
                    comma(type, bracket);
                }
                constraints.add(constraint());
            } catch (Refused e) {
                if (!skipConstraint(open)) {
                    return constraints;
                }
            }
            isFirst = false;
        }
        tokens.next();
        return constraints;
    }

    private void comma(String type, Token bracket) {
        if (tokens.atBorder() || (tokens.peek().startsLine() && tokens.atCondition())) {
            throw tokens.missing(
                    "the bracket of " + Problems.cropped(type) + " in line "
                            + bracket.at().line() + " is not closed",
                    "')'");
        }
        if (!tokens.takes(",")) {
            throw expressions.unfinished("a comma or bracket is missing");
        }
    }

    private DrlConstraint constraint() {
        Position at = tokens.peek().at();
        if (tokens.peek(1).isSign(":") || tokens.peek(1).isSign(":=")) {
            String binding = binding();
            DrlExpression value = expressions.value();
            if (!tokens.peek().isSign(",")
                    && !tokens.peek().isSign(")")
                    && !tokens.peek().startsLine()) {
                throw tokens.unexpected(
                        "a binding is followed by " + tokens.peek().shown(),
                        "two constraints: $name : field, field > $limit");
            }
            return new DrlConstraint(binding, value, at);
        }
        return new DrlConstraint(null, expressions.test(), at);
    }

    /** Goes to the comma or closing bracket of this pattern; false where the pattern is over without one. */
    private boolean skipConstraint(int open) {
        while (!tokens.atBorder()) {
            Token token = tokens.peek();
            if (token.startsLine() && tokens.atCondition()) {
                return false;
            }
            if (tokens.open() == open && (token.isSign(",") || token.isSign(")"))) {
                return true;
            }
            tokens.next();
        }
        return false;
    }

    /** Goes to what looks like the next condition. */
    private void skipCondition(int before, int open) {
        if (tokens.count() == before) {
            tokens.next();
        }
        while (!tokens.atBorder() && !(tokens.peek().startsLine() && tokens.open() <= open && atStart())) {
            tokens.next();
        }
    }

    private boolean atStart() {
        Token token = tokens.peek();
        boolean isBinding =
                token.isName() && (tokens.peek(1).isSign(":") || tokens.peek(1).isSign(":="));
        boolean isKnown = Advice.onCondition(token.text()) != null && !token.isText();
        return isBinding || isKnown || tokens.atCondition() || atConsequence() || atMisspeltThen();
    }
}
