package io.evenrung.rules.internal.drl;

/**
 * The smallest part of a rule file that means something.
 *
 * @param kind what it is
 * @param text as it is written; of a text, what it says without quotes and escapes
 * @param at where it begins
 * @param after where the character behind it stands
 * @param startsLine whether it is the first of its line
 * @param isBroken whether what is wrong with it has been told already
 */
record Token(Kind kind, String text, Position at, Position after, boolean startsLine, boolean isBroken) {

    enum Kind {
        NAME,
        NUMBER,
        TEXT,
        SIGN,
        END_OF_FILE
    }

    boolean isSign(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isWord(String word) {
        return kind == Kind.NAME && text.equals(word);
    }

    boolean isName() {
        return kind == Kind.NAME;
    }

    boolean isText() {
        return kind == Kind.TEXT;
    }

    boolean isEnd() {
        return kind == Kind.END_OF_FILE;
    }

    boolean isBinding() {
        return kind == Kind.NAME && text.charAt(0) == '$';
    }

    /** As a message calls it. */
    String shown() {
        return switch (kind) {
            case END_OF_FILE -> "the end of the file";
            case TEXT -> "the text \"" + Problems.cropped(text) + "\"";
            default -> "'" + Problems.cropped(text) + "'";
        };
    }
}
