package io.evenrung.formats.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Files that are written whole or not at all. */
public final class ReportFile {

    private static final int MOST_LINKS = 40;

    private ReportFile() {}

    /**
     * Writes a text in UTF-8. A file is replaced in one step, and a link to one is kept.
     *
     * @throws UncheckedIOException if it cannot be written; what stood there before is kept
     */
    public static void write(Path file, String text) {
        try {
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                // a device or a pipe is written to, not replaced
                Files.writeString(file, text, StandardCharsets.UTF_8);
                return;
            }
            replace(target(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written: " + e.getMessage(), e);
        }
    }

    /** Where a link leads to, so that the link is kept, even if nothing is there yet. */
    private static Path target(Path file) throws IOException {
        if (Files.exists(file)) {
            return file.toRealPath();
        }
        Path target = file.toAbsolutePath();
        for (int links = 0; Files.isSymbolicLink(target); links++) {
            if (links == MOST_LINKS) {
                throw new FileSystemLoopException(file.toString());
            }
            target = target.resolveSibling(Files.readSymbolicLink(target));
        }
        return target;
    }

    private static void replace(Path file, String text) throws IOException {
        long process = ProcessHandle.current().pid();
        Path unfinished = file.resolveSibling("." + file.getFileName() + "." + process + ".unfinished");
        try {
            Files.writeString(unfinished, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            keepPermissions(file, unfinished);
            try {
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    /** Who may not read the old report may not read the new one. */
    private static void keepPermissions(Path old, Path unfinished) throws IOException {
        if (Files.exists(old) && Files.getFileAttributeView(old, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(old));
        }
    }
}
