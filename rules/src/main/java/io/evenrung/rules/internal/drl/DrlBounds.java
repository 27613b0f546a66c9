package io.evenrung.rules.internal.drl;

/**
 * How large a rule file may be. Reading takes time and memory in proportion to the text, whatever the text is.
 *
 * @param characters of a file
 * @param rules in a file
 * @param tokens in a rule: words, texts, numbers and signs
 * @param depth of brackets in brackets, and of operations in operations
 * @param problems of a file that are told; reading stops there
 */
public record DrlBounds(int characters, int rules, int tokens, int depth, int problems) {

    private static final DrlBounds STANDARD = new DrlBounds(256 * 1024, 1_000, 4_000, 64, 100);

    /** The greatest depth that any thread's stack is sure to bear. */
    private static final int DEEPEST = 128;

    public DrlBounds {
        if (characters < 1 || rules < 1 || tokens < 1 || problems < 1) {
            throw new IllegalArgumentException("a bound on rule files is less than 1");
        }
        if (depth < 1 || depth > DEEPEST) {
            throw new IllegalArgumentException("depth " + depth + " is not from 1 to " + DEEPEST);
        }
    }

    /** 256 kB, 1,000 rules, 4,000 tokens a rule, depth 64, 100 problems. */
    public static DrlBounds standard() {
        return STANDARD;
    }
}
