package io.evenrung.rules.internal.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of a rule set in a folder and its subfolders; those of its tests and what is built of it are no part of it, nor is
 * anything hidden. Linked folders are not entered, and a linked file is read only where it lies within the folder.
 */
final class FolderOfRules extends SimpleFileVisitor<Path> {

    private static final Set<String> NOT_ENTERED = Set.of("src", "target");

    private final Path root;
    private final RuleFiles files;
    private final SortedMap<String, Path> found = new TreeMap<>();
    private int entries;

    private FolderOfRules(Path root, RuleFiles files) {
        this.root = root;
        this.files = files;
    }

    /**
     * @param root without links in it
     */
    static void read(Path root, RuleFiles files) throws IOException {
        FolderOfRules visitor = new FolderOfRules(root, files);
        Files.walkFileTree(root, visitor);
        visitor.read();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        if (folder.equals(root)) {
            return FileVisitResult.CONTINUE;
        }
        String name = folder.getFileName().toString();
        boolean isEntered = !name.startsWith(".") && !NOT_ENTERED.contains(name);
        return isEntered ? counted(folder) : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        String name = name(file);
        if (RuleFiles.isWanted(name) && !file.getFileName().toString().startsWith(".")) {
            found.put(name, file);
        }
        return counted(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
        files.refuse(name(file), "this cannot be read", "files and folders that may be read");
        return FileVisitResult.CONTINUE;
    }

    private FileVisitResult counted(Path entry) {
        if (++entries > RuleFiles.MOST_ENTRIES) {
            files.refuse(
                    name(entry),
                    "the folder holds too much to be looked through",
                    "at most " + RuleFiles.MOST_ENTRIES + " files and folders");
            return FileVisitResult.TERMINATE;
        }
        return FileVisitResult.CONTINUE;
    }

    private void read() {
        for (var entry : found.entrySet()) {
            String name = entry.getKey();
            try {
                Path real = entry.getValue().toRealPath();
                if (!real.startsWith(root)) {
                    files.refuse(name, "the link leads out of the rule set", "a file within the rule set's folder");
                } else if (!Files.isRegularFile(real, LinkOption.NOFOLLOW_LINKS)) {
                    files.refuse(name, "this is no file", "a file of rules");
                } else {
                    try (InputStream in = Files.newInputStream(real)) {
                        if (!files.take(name, in)) {
                            return;
                        }
                    }
                }
            } catch (IOException e) {
                files.refuse(name, "this cannot be read", "a file that may be read");
            }
        }
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
