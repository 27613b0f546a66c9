package io.evenrung.audit.internal;

/** The first byte of a value as it travels: its sort. */
final class Tag {

    static final int NULL = 0;
    static final int FALSE = 1;
    static final int TRUE = 2;
    static final int INTEGER = 3;
    static final int LONG = 4;
    static final int DOUBLE = 5;
    static final int TEXT = 6;
    static final int DAY = 7;
    static final int ENUM = 8;
    static final int RECORD = 9;
    static final int LIST = 10;

    /** Longest text, in characters; no name of an organisation comes near. */
    static final int LONGEST_TEXT = 1 << 20;

    /** Most elements of a list; no audit has as many measures. */
    static final int MOST_ELEMENTS = 1 << 26;

    /** Deepest nesting of records and lists. */
    static final int DEEPEST = 200;

    private Tag() {}
}
