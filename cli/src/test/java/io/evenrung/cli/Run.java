package io.evenrung.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** One run of the command within this process, and what it wrote. */
record Run(int exitCode, String out, String err) {

    static Run of(Object... args) {
        return on(Map.of(), false, args);
    }

    /** With environment variables, and on a terminal or not. */
    static Run on(Map<String, String> environment, boolean terminal, Object... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return into(out, environment, terminal, args).withOut(out.toString(StandardCharsets.UTF_8));
    }

    /** Into a stream of the test's own. */
    static Run into(OutputStream out, Map<String, String> environment, boolean terminal, Object... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        int exitCode = Main.run(new Terminal(out, err, environment, terminal, terminal), words);
        return new Run(exitCode, "", err.toString(StandardCharsets.UTF_8));
    }

    private Run withOut(String text) {
        return new Run(exitCode, text, err);
    }
}
