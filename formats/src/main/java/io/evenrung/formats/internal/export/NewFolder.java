package io.evenrung.formats.internal.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder that is there whole or not at all. */
final class NewFolder {

    /** Puts files into a folder. */
    interface Filling {
        void fill(Path folder) throws IOException;
    }

    private NewFolder() {}

    /**
     * @param folder one that is not there yet, or is empty
     * @throws IllegalArgumentException if it is neither
     * @throws IOException if it cannot be written; nothing of it is left then
     */
    static void create(Path folder, Filling filling) throws IOException {
        Path target = target(folder);
        Path parent = target.getParent();
        if (parent == null) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.createDirectories(parent);
        // a folder within one that nobody else can enter, so that it has the usual permissions itself
        Path aside = Files.createTempDirectory(parent, "." + target.getFileName() + ".unfinished");
        try {
            Path unfinished = Files.createDirectory(aside.resolve("folder"));
            filling.fill(unfinished);
            if (Files.exists(target)) {
                keepPermissions(target, unfinished);
                // fails if somebody has put something there meanwhile
                Files.delete(target);
            }
            move(unfinished, target);
        } finally {
            delete(aside);
        }
    }

    private static Path target(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return folder.toAbsolutePath().normalize();
        }
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(folder + " is a file: name a folder that is not there yet, or is empty");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            if (entries.findAny().isPresent()) {
                throw new IllegalArgumentException(
                        folder + " is not empty: name a folder that is not there yet, or is empty");
            }
        }
        return folder.toRealPath();
    }

    private static void keepPermissions(Path old, Path unfinished) throws IOException {
        if (Files.getFileAttributeView(old, PosixFileAttributeView.class) != null) {
            Files.setPosixFilePermissions(unfinished, Files.getPosixFilePermissions(old));
        }
    }

    private static void move(Path unfinished, Path target) throws IOException {
        try {
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(unfinished, target);
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> files = Files.walk(folder)) {
            inside = files.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path file : inside) {
            Files.delete(file);
        }
    }
}
