package io.evenrung.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where one report goes.
 *
 * @param option the option that says so
 * @param format the form of the report
 * @param file the file
 */
record Target(String option, Format format, Path file) {

    /** By custom, a file of this name is where output goes without one. */
    private static final Path STANDARD_OUTPUT = Path.of("-");

    boolean isStandardOutput() {
        return file.equals(STANDARD_OUTPUT);
    }

    /**
     * Why it cannot be written; null if nothing is known to be in the way.
     *
     * @param input the folder that is audited: its tables and YAML files are not written over
     */
    @Nullable
    String obstacle(Path input) {
        if (isStandardOutput()) {
            return null;
        }
        if (isOf(input)) {
            return "tables and YAML files in the folder that is audited are its input";
        }
        if (Files.isDirectory(file)) {
            return "it is a folder";
        }
        Path folder = place().getParent();
        if (folder == null || !Files.exists(folder)) {
            return "there is no such folder";
        }
        if (!Files.isDirectory(folder)) {
            return folder.getFileName() + " is no folder";
        }
        // a file is replaced, which its folder must allow; a device or a pipe is written to
        boolean isReplaced = !Files.exists(file) || Files.isRegularFile(file);
        return Files.isWritable(isReplaced ? folder : file) ? null : "permission denied";
    }

    private boolean isOf(Path input) {
        String name = place().getFileName().toString().toLowerCase(Locale.ROOT);
        boolean isTableOrYaml = name.endsWith(".csv") || name.endsWith(".yaml") || name.endsWith(".yml");
        Path folder = place().getParent();
        try {
            return folder != null
                    && Files.exists(folder)
                    && Files.exists(input)
                    && isTableOrYaml
                    && folder.toRealPath().startsWith(input.toRealPath());
        } catch (IOException e) {
            return false;
        }
    }

    /** The same for two spellings of one file. */
    Path place() {
        Path whole = file.toAbsolutePath().normalize();
        try {
            if (Files.exists(file)) {
                return file.toRealPath();
            }
            Path folder = whole.getParent();
            return folder == null ? whole : folder.toRealPath().resolve(whole.getFileName());
        } catch (IOException e) {
            return whole;
        }
    }

    /** What a user is told of a file that cannot be written. */
    String refusal(String why) {
        return option + ": cannot write " + file + ": " + why;
    }

    static String why(FileSystemException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such folder";
        }
        if (e instanceof FileSystemLoopException) {
            return "the links lead in a circle";
        }
        String reason = e.getReason();
        return e instanceof AccessDeniedException || reason == null ? "permission denied" : reason;
    }
}
