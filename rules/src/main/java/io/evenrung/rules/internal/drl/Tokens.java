package io.evenrung.rules.internal.drl;

import io.evenrung.rules.internal.drl.Problems.Refused;
import java.util.List;

/** Where the parser stands among the tokens of a file, and how it asks for what must come next. */
final class Tokens {

    private final List<Token> tokens;
    private final Problems problems;
    private int next;
    private int open;

    Tokens(List<Token> tokens, Problems problems) {
        this.tokens = tokens;
        this.problems = problems;
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        return tokens.get(Math.min(next + ahead, tokens.size() - 1));
    }

    Token next() {
        Token token = peek();
        if (next < tokens.size() - 1) {
            next++;
        }
        if (token.isSign("(") || token.isSign("[") || token.isSign("{")) {
            open++;
        } else if (token.isSign(")") || token.isSign("]") || token.isSign("}")) {
            open--;
        }
        return token;
    }

    /** How many tokens have been read. */
    int count() {
        return next;
    }

    /** How many more brackets have been opened than closed so far. */
    int open() {
        return open;
    }

    /** Where something is missing: behind the last token if the next stands on another line, else before the next. */
    Position gap() {
        Token found = peek();
        return next > 0 && (found.startsLine() || found.isEnd())
                ? tokens.get(next - 1).after()
                : found.at();
    }

    boolean takes(String sign) {
        boolean isNext = peek().isSign(sign);
        if (isNext) {
            next();
        }
        return isNext;
    }

    /** Takes a sign; where it is not there, tells so and throws. */
    Token sign(String sign, String message) {
        if (!peek().isSign(sign)) {
            throw missing(message, "'" + sign + "'");
        }
        return next();
    }

    /** Takes a name that is no binding. */
    Token name(String message, String expected) {
        if (!peek().isName() || peek().isBinding() || peek().isBroken()) {
            throw missing(message, expected);
        }
        return next();
    }

    /** Tells that something else should come next, unless the next token has been complained of already. */
    Refused missing(String message, String expected) {
        Token found = peek();
        if (found.isBroken()) {
            return new Refused();
        }
        return problems.refused(
                gap(), found.startsLine() || found.isEnd() ? message : message + "; found " + found.shown(), expected);
    }

    /** Tells that the next token is out of place, unless it has been complained of already. */
    Refused unexpected(String message, String expected) {
        return peek().isBroken() ? new Refused() : problems.refused(peek().at(), message, expected);
    }

    /** Whether a rule's first line comes next: a field may be called rule as well. */
    boolean atRule() {
        return peek().isWord("rule") && (peek(1).isText() || (peek().startsLine() && peek(1).isName()));
    }

    /** Whether the pattern or consequence that is being read must be over, for this is another part of the file. */
    boolean atBorder() {
        Token token = peek();
        boolean afterDot = next > 0 && tokens.get(next - 1).text().endsWith(".");
        return token.isEnd()
                || atRule()
                || (!afterDot && (token.isWord("when") || token.isWord("then") || token.isWord("end")));
    }

    /** Whether a condition seems to begin here: {@code not Type}, {@code Type(} or {@code $name : Type(}. */
    boolean atCondition() {
        Token token = peek();
        if (token.isWord("not") || token.isWord("exists")) {
            return typeAt(1);
        }
        boolean isBound = token.isBinding() && peek(1).isSign(":");
        return isBound ? typeAt(2) : typeAt(0);
    }

    private boolean typeAt(int ahead) {
        int at = ahead;
        while (peek(at).isName() && peek(at + 1).isSign(".")) {
            at += 2;
        }
        return peek(at).isName()
                && Character.isUpperCase(peek(at).text().charAt(0))
                && peek(at + 1).isSign("(");
    }
}
