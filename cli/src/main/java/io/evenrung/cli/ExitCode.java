package io.evenrung.cli;

/** What the process ends with: part of the interface, for scripts and builds rely on it. */
final class ExitCode {

    /** Nothing is violated at or above {@code --fail-on}; for {@code check}, the input is sound. */
    static final int FINE = 0;

    /** Something is violated at or above {@code --fail-on}. */
    static final int VIOLATED = 1;

    /** The input or the command line is not as it must be; nothing was audited. */
    static final int BAD_INPUT = 2;

    /** The fault is ours. */
    static final int FAILURE = 3;

    private ExitCode() {}
}
