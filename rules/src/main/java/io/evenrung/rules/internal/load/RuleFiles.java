package io.evenrung.rules.internal.load;

import io.evenrung.rules.language.RuleProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

/** Takes the files of a rule set from where they are, within bounds: no folder and no jar can make this run long or hold much. */
public final class RuleFiles {

    /** More entries than this, and it is not looked through. */
    static final int MOST_ENTRIES = 20_000;

    /** More files of rules than this are not read. */
    static final int MOST_FILES = 1_000;

    /** A longer file is not read; far above what the language allows, which says so itself. */
    static final int MOST_BYTES = 1 << 20;

    /** All files together. */
    static final int MOST_BYTES_IN_ALL = 1 << 24;

    private final List<RuleText> texts = new ArrayList<>();
    private final Consumer<RuleProblem> problems;
    private long bytesInAll;

    private RuleFiles(Consumer<RuleProblem> problems) {
        this.problems = problems;
    }

    /**
     * The manifest and the files of rules, by name.
     *
     * @param folderOrJar where they are
     * @param problems takes what cannot be read, and why
     */
    public static List<RuleText> of(Path folderOrJar, Consumer<RuleProblem> problems) {
        RuleFiles files = new RuleFiles(problems);
        String shown = folderOrJar.toString();
        try {
            if (Files.isDirectory(folderOrJar)) {
                FolderOfRules.read(folderOrJar.toRealPath(), files);
            } else if (Files.isRegularFile(folderOrJar)) {
                JarOfRules.read(folderOrJar, files);
            } else {
                problems.accept(RuleText.problem(shown, "there is nothing of this name", "a folder or a jar of rules"));
            }
        } catch (IOException e) {
            problems.accept(RuleText.problem(
                    shown, "this cannot be read", "a folder of rules, or a sound jar, that may be read"));
        }
        return files.texts.stream().sorted(Comparator.comparing(RuleText::name)).toList();
    }

    /** Whether a file of this name belongs to a rule set. */
    static boolean isWanted(String name) {
        return name.equals(RuleText.MANIFEST) || name.endsWith(RuleText.RULES);
    }

    void refuse(String name, String message, String expected) {
        problems.accept(RuleText.problem(name, message, expected));
    }

    /**
     * Reads one file, unless it is too long.
     *
     * @return whether there is room for more
     */
    boolean take(String name, InputStream in) throws IOException {
        if (texts.size() > MOST_FILES) {
            refuse(name, "this is one file too many", "at most " + MOST_FILES + " files of rules");
            return false;
        }
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        bytesInAll += bytes.length;
        if (bytesInAll > MOST_BYTES_IN_ALL) {
            refuse(name, "with this file the rule set is too long", "at most " + MOST_BYTES_IN_ALL + " bytes in all");
            return false;
        }
        if (bytes.length > MOST_BYTES) {
            refuse(name, "the file is too long", "at most " + MOST_BYTES + " bytes");
        } else {
            Utf8.read(name, bytes, problems).ifPresent(texts::add);
        }
        return true;
    }
}
