package io.evenrung.audit;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A Java process with bounds to its memory, an empty environment and an empty folder of its own. Closing it ends it, whatever it is at,
 * and leaves nothing behind.
 */
final class ChildProcess implements AutoCloseable {

    /** Where a virtual machine told to exit on exhausted memory has done so. */
    static final int OUT_OF_MEMORY = 3;

    private static final Logger LOG = LoggerFactory.getLogger(ChildProcess.class);
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST_COMPLAINT = 1_000;
    private static final int SECONDS_TO_DIE = 5;

    /** Without them, Java takes names of files for plain ASCII, those of the class path among them. */
    private static final List<String> LOCALE = List.of("LANG", "LC_ALL", "LC_CTYPE");

    private final Process process;
    private final Path folder;
    private final FutureTask<String> complaint;

    private ChildProcess(Process process, Path folder) {
        this.process = process;
        this.folder = folder;
        this.complaint = task("complaints", () -> beginning(process.getErrorStream()));
    }

    /**
     * @throws IOException if there is no {@code java} to start, or no room for a folder
     */
    static ChildProcess start(Isolation isolation, String mainClass) throws IOException {
        Path folder = Files.createTempDirectory("evenrung-");
        try {
            ProcessBuilder builder = new ProcessBuilder(command(isolation, mainClass)).directory(folder.toFile());
            Map<String, String> environment = builder.environment();
            environment.keySet().retainAll(LOCALE);
            return new ChildProcess(builder.start(), folder);
        } catch (IOException e) {
            delete(folder);
            throw e;
        }
    }

    /** For a short life: little to compile, no file of counters or of a crash, and no word between the answers. */
    private static List<String> command(Isolation isolation, String mainClass) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + isolation.megabytes() + "m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr",
                "-Xshare:auto",
                "-Djava.io.tmpdir=.",
                "-cp",
                isolation.classPath(),
                mainClass);
    }

    /** What it says. */
    DataInputStream answers() {
        return new DataInputStream(new BufferedInputStream(process.getInputStream(), BUFFER));
    }

    /** What it is told. */
    DataOutputStream orders() {
        return new DataOutputStream(new BufferedOutputStream(process.getOutputStream(), BUFFER));
    }

    /** Does something in a thread that keeps no virtual machine from ending. */
    static <T> FutureTask<T> task(String name, Callable<T> work) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, "evenrung-isolated-" + name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    /** The exit code of a process that has closed its output and so is about to end; -1 if it does not. */
    int exitCode() throws InterruptedException {
        return process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS) ? process.exitValue() : -1;
    }

    /** The beginning of its error output, in one line; to be shown only if it was not yet told any facts. */
    String complaint() throws InterruptedException {
        try {
            return complaint.get(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            return "";
        }
    }

    @Override
    public void close() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        boolean interrupted = Thread.interrupted();
        try {
            process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            interrupted = true;
        }
        delete(folder);
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Reads to the end, so that the process never waits for us, and keeps little. */
    private static String beginning(InputStream errors) throws IOException {
        try (errors) {
            byte[] kept = errors.readNBytes(LONGEST_COMPLAINT);
            errors.transferTo(OutputStream.nullOutputStream());
            return new String(kept, StandardCharsets.UTF_8)
                    .replaceAll("[\\p{Cntrl}\\s]+", " ")
                    .strip();
        }
    }

    private static void delete(Path folder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException failed)
                        throws IOException {
                    Files.delete(emptied);
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            LOG.warn("could not remove {}: {}", folder, e.getClass().getSimpleName());
        }
    }
}
