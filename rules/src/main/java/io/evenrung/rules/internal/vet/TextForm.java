package io.evenrung.rules.internal.vet;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Regular expressions that no text can keep busy. Groups may be optional and are repeated in no other way; there are no back
 * references and no looking around; two parts at most may be of any length. Matching counts its steps besides.
 */
final class TextForm {

    private static final int LONGEST = 200;
    private static final int UNBOUNDED = 2;
    private static final int CHOICES = 1_000;
    private static final int REPEATS = 100;
    private static final int STEPS = 1_000_000;
    private static final int CACHED = 1_000;
    private static final String ESCAPED = "dDwWsS.\\-+*?()[]{}|^$/&#'\", ";

    private static final Map<String, Pattern> COMPILED = new ConcurrentHashMap<>();

    private final String form;
    private int at;
    private int unbounded;
    private long choices = 1;

    private TextForm(String form) {
        this.form = form;
    }

    /** What is wrong with a regular expression; null if nothing is. */
    static @Nullable String problem(String form) {
        if (form.length() > LONGEST) {
            return "it has " + form.length() + " characters, and " + LONGEST + " are the most";
        }
        try {
            Pattern.compile(form);
            new TextForm(form).alternatives(0);
            return null;
        } catch (PatternSyntaxException e) {
            return e.getDescription();
        } catch (Refused e) {
            return e.reason;
        }
    }

    /** Whether the whole text is of the form; null where that takes too many steps to tell. */
    static @Nullable Boolean matches(String text, String form) {
        if (COMPILED.size() > CACHED) {
            COMPILED.clear();
        }
        try {
            return COMPILED.computeIfAbsent(form, Pattern::compile)
                    .matcher(new Counted(text))
                    .matches();
        } catch (Refused e) {
            return null;
        }
    }

    private void alternatives(int depth) {
        if (depth > 10) {
            throw new Refused("its groups lie more than 10 deep");
        }
        int alternatives = 1;
        while (at < form.length() && form.charAt(at) != ')') {
            if (form.charAt(at) == '|') {
                at++;
                alternatives++;
            } else {
                boolean isGroup = atom(depth);
                quantifier(isGroup);
            }
        }
        choose(alternatives);
    }

    /** One character, class or group; whether it is a group. */
    private boolean atom(int depth) {
        char c = form.charAt(at++);
        switch (c) {
            case '(':
                if (at < form.length() && form.charAt(at) == '?') {
                    if (!form.startsWith("?:", at)) {
                        throw new Refused("'(?' stands for looking around, names or flags");
                    }
                    at += 2;
                }
                alternatives(depth + 1);
                at++;
                return true;
            case '[':
                characterClass();
                return false;
            case '\\':
                escape();
                return false;
            default:
                return false;
        }
    }

    private void characterClass() {
        boolean isFirst = true;
        if (form.startsWith("^", at)) {
            at++;
        }
        while (at < form.length() && (isFirst || form.charAt(at) != ']')) {
            char c = form.charAt(at++);
            if (c == '[' || c == '&' && form.startsWith("&", at)) {
                throw new Refused("a character class holds another");
            }
            if (c == '\\') {
                escape();
            }
            isFirst = false;
        }
        at++;
    }

    private void escape() {
        char c = at < form.length() ? form.charAt(at) : ' ';
        at++;
        if (ESCAPED.indexOf(c) < 0) {
            throw new Refused("'\\" + c + "' is none of \\d \\D \\w \\W \\s \\S and escaped punctuation");
        }
    }

    private void quantifier(boolean isGroup) {
        if (at >= form.length()) {
            return;
        }
        char c = form.charAt(at);
        if (c == '?') {
            choose(2);
        } else if (c == '*' || c == '+') {
            repeat(isGroup);
            endless();
        } else if (c == '{') {
            repeat(isGroup);
            braces();
        } else {
            return;
        }
        at++;
        // reluctant or possessive
        if (at < form.length() && (form.charAt(at) == '?' || form.charAt(at) == '+')) {
            at++;
        }
    }

    private void braces() {
        int end = form.indexOf('}', at);
        String[] bounds = form.substring(at + 1, end).split(",", -1);
        at = end;
        int least = bound(bounds[0]);
        if (bounds.length == 1) {
            return;
        }
        if (bounds[1].isEmpty()) {
            endless();
        } else {
            choose(bound(bounds[1]) - least + 1);
        }
    }

    private static int bound(String digits) {
        if (digits.length() > 3 || Integer.parseInt(digits) > REPEATS) {
            throw new Refused("it repeats something " + digits + " times, and " + REPEATS + " are the most");
        }
        return Integer.parseInt(digits);
    }

    private static void repeat(boolean isGroup) {
        if (isGroup) {
            throw new Refused("it repeats a group");
        }
    }

    private void endless() {
        if (++unbounded > UNBOUNDED) {
            throw new Refused("more than " + UNBOUNDED + " of its parts are of any length (* + {n,})");
        }
    }

    private void choose(int among) {
        choices *= Math.max(1, among);
        if (choices > CHOICES) {
            throw new Refused("it leaves more than " + CHOICES + " choices (?, {n,m} and | multiply)");
        }
    }

    /** Leaves by the shortest way; no stack is wanted. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        private Refused(String reason) {
            super(reason, null, false, false);
            this.reason = reason;
        }
    }

    /** A text that lets itself be looked at only so often. */
    private static final class Counted implements CharSequence {

        private final String text;
        private int steps;

        private Counted(String text) {
            this.text = text;
        }

        @Override
        public char charAt(int index) {
            if (++steps > STEPS) {
                throw new Refused("too many steps");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.substring(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
