package io.evenrung.audit;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collector;
import java.util.stream.Collectors;

/**
 * What the process of a custom rule set may take, and where it finds this library.
 *
 * @param megabytes most memory of its heap; 32 or more
 * @param limits how often its rules may fire, and how long the whole process may take, its start included
 * @param classPath folders and jars that hold this library and what that needs, in the form of the option {@code -cp}
 */
public record Isolation(int megabytes, RunLimits limits, String classPath) {

    private static final int LEAST_MEGABYTES = 32;
    private static final int STANDARD_MEGABYTES = 512;

    public Isolation {
        Objects.requireNonNull(limits, "limits");
        Objects.requireNonNull(classPath, "classPath");
        if (megabytes < LEAST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "megabytes is " + megabytes + ": Java and the rule engine need " + LEAST_MEGABYTES + " or more");
        }
    }

    /** 512 MB, a minute, and the class path of this process. */
    public static Isolation standard() {
        return new Isolation(STANDARD_MEGABYTES, RunLimits.standard(), ownClassPath());
    }

    public Isolation withMegabytes(int most) {
        return new Isolation(most, limits, classPath);
    }

    public Isolation withDeadline(Duration longest) {
        return new Isolation(megabytes, limits.withDeadline(longest), classPath);
    }

    /** For hosts whose own class path the plain {@code java} command cannot use, as where jars are nested in a jar. */
    public Isolation withClassPath(Collection<Path> entries) {
        return new Isolation(
                megabytes,
                limits,
                entries.stream().map(entry -> entry.toAbsolutePath().toString()).collect(joined()));
    }

    /** The process works in another folder: what was relative to this one's no longer would be. */
    private static String ownClassPath() {
        return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(joined());
    }

    private static Collector<CharSequence, ?, String> joined() {
        return Collectors.joining(File.pathSeparator);
    }
}
