package io.evenrung.cli;

import java.time.Duration;

/** A line on the terminal that says what is under way, once that has taken a while. Gone when closed. */
final class Progress implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final String ERASE = "\r\u001b[K";

    private final Terminal terminal;
    private final Thread teller;
    private final long start = System.nanoTime();
    private volatile String stage;
    private boolean shown;

    private Progress(Terminal terminal, String stage, Duration patience) {
        this.terminal = terminal;
        this.stage = stage;
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
        stage = next;
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
                write(ERASE + stage + " … " + seconds + " s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String text) {
        var writer = terminal.errWriter();
        writer.print(text);
        writer.flush();
    }
}
