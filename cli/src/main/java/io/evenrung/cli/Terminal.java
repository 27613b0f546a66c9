package io.evenrung.cli;

import io.evenrung.formats.report.TextReport;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * What the command talks to. Everything is written in UTF-8, whatever the platform's charset.
 *
 * @param out where results go
 * @param err where everything else goes
 * @param environment the variables of the environment
 * @param outIsTerminal whether a person reads {@code out} as it is written
 * @param errIsTerminal whether a person reads {@code err} as it is written
 */
record Terminal(
        OutputStream out,
        OutputStream err,
        Map<String, String> environment,
        boolean outIsTerminal,
        boolean errIsTerminal) {

    private static final int WIDEST = 120;

    /** Of this process. Java cannot tell what its streams lead to; the launcher can, and says so by two properties. */
    static Terminal ofProcess() {
        return new Terminal(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                System.getenv(),
                Boolean.getBoolean("evenrung.out.terminal"),
                Boolean.getBoolean("evenrung.err.terminal"));
    }

    /**
     * Writes a result. A reader that has seen enough and closed the pipe, as {@code head} does, is no failure.
     *
     * @throws UncheckedIOException if it cannot be written for any other reason
     */
    void print(String result) {
        try {
            out.write(result.getBytes(StandardCharsets.UTF_8));
            out.flush();
        } catch (IOException e) {
            if (!isClosedPipe(e)) {
                throw new UncheckedIOException("standard output cannot be written: " + e.getMessage(), e);
            }
        }
    }

    /** Tells the user something that is no result. */
    void say(String line) {
        PrintWriter writer = errWriter();
        writer.print(line + "\n");
        writer.flush();
    }

    PrintWriter outWriter() {
        return new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true);
    }

    PrintWriter errWriter() {
        return new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
    }

    /** Whether results may be coloured: not in a file or a pipe, and not against the user's wish. */
    boolean hasColour() {
        return outIsTerminal
                && environment.getOrDefault("NO_COLOR", "").isEmpty()
                && !"dumb".equals(environment.get("TERM"));
    }

    /** The width of results: on a terminal that of {@code COLUMNS}, up to what still reads well, or else 80. */
    int width() {
        if (!outIsTerminal) {
            // a file has the same bytes whatever window it was written from
            return TextReport.DEFAULT_WIDTH;
        }
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return columns > 0 ? Math.min(columns, WIDEST) : TextReport.DEFAULT_WIDTH;
        } catch (NumberFormatException e) {
            return TextReport.DEFAULT_WIDTH;
        }
    }

    private static boolean isClosedPipe(IOException e) {
        return e.getMessage() != null && e.getMessage().toLowerCase(Locale.ROOT).contains("pipe");
    }
}
