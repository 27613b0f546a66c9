package io.evenrung.cli;

import java.time.Duration;

/**
 * A line on the terminal that says what is under way, once that has taken a while, with a bar where it is known how much there is
 * to do. Gone when closed.
 */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int BAR = 20;
    private static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private final Thread teller;
    private final long start = System.nanoTime();
    private volatile Stage stage;
    private boolean shown;

    /**
     * What is under way.
     *
     * @param name in words
     * @param done how much of it is done
     * @param all how much of it there is; 0 where that is not known
     */
    private record Stage(String name, long done, long all) {}

    private Progress(Terminal terminal, String stage, Duration patience) {
        this.terminal = terminal;
        this.stage = new Stage(stage, 0, 0);
        this.teller = new Thread(() -> tell(patience), "progress");
        teller.setDaemon(true);
    }

    /** Says nothing unless a person is there to read it. */
    static Progress of(Terminal terminal, String stage) {
        return of(terminal, stage, PATIENCE);
    }

    static Progress of(Terminal terminal, String stage, Duration patience) {
        Progress progress = new Progress(terminal, stage, patience);
        if (terminal.errIsTerminal() && !"dumb".equals(terminal.environment().get("TERM"))) {
            progress.teller.start();
        }
        return progress;
    }

    /** From now on something else is under way. */
    void stage(String next) {
        stage = new Stage(next, 0, 0);
    }

    /** So much of what is under way is done. */
    void reached(long done, long all) {
        stage = new Stage(stage.name(), done, all);
    }

    @Override
    public void close() {
        teller.interrupt();
        try {
            teller.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (shown) {
            write(ERASE);
        }
    }

    private void tell(Duration patience) {
        try {
            while (true) {
                Thread.sleep(patience.toMillis());
                long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
                shown = true;
                write(ERASE + line(stage, seconds, terminal.width()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** On one line of the terminal, whose last column stays free: some break the line there. */
    private static String line(Stage stage, long seconds, int width) {
        long percent = stage.all() <= 0 ? 0 : 100 * Math.min(stage.done(), stage.all()) / stage.all();
        String bar = "";
        if (stage.all() > 0) {
            int filled = (int) (percent * BAR / 100);
            bar = " [" + "#".repeat(filled) + "-".repeat(BAR - filled) + "] " + percent + " %";
        }
        String end = bar + " … " + seconds + " s";
        int room = Math.max(0, width - 1 - end.length());
        String name = stage.name();
        return (name.length() > room ? name.substring(0, room) : name) + end;
    }

    private void write(String text) {
        var writer = terminal.errWriter();
        writer.print(text);
        writer.flush();
    }
}
