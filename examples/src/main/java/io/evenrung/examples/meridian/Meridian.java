package io.evenrung.examples.meridian;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Writes Meridian, a company that does not exist, as a folder to audit. As it is, it breaks every rule; repaired, it breaks
 * none. Rows are written as they are worked out, so that millions of people need no more
 * memory than fifty.
 */
public final class Meridian {

    /** The day of all audits of Meridian. */
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    static final int LEAST = 50;
    static final int MOST = 5_000_000;

    private Meridian() {}

    /** Arguments: the folder, how many people are at work, the seed, and {@code repaired} for the company after repair. */
    public static void main(String[] arguments) throws IOException {
        boolean isRepaired = arguments.length == 4 && arguments[3].equals("repaired");
        boolean isComplete = arguments.length == 3 || isRepaired;
        Long workers = isComplete ? number(arguments[1]) : null;
        Long seed = isComplete ? number(arguments[2]) : null;
        if (workers == null || workers < LEAST || workers > MOST || seed == null) {
            PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
            err.println("usage: Meridian FOLDER WORKERS SEED [repaired]");
            err.println("WORKERS is a whole number from " + LEAST + " to " + MOST + ", SEED any whole number");
            System.exit(2);
            return;
        }
        write(Path.of(arguments[0]), workers.intValue(), seed, isRepaired);
    }

    /**
     * Writes all files of the company. The same arguments give the same files.
     *
     * @param folder is made where there is none; files of the same name in it are replaced
     * @param workers how many people are at work, from 50 to 5,000,000
     * @param seed decides whom things happen to
     * @param isRepaired whether as it would be after repair
     */
    public static void write(Path folder, int workers, long seed, boolean isRepaired) throws IOException {
        if (workers < LEAST || workers > MOST) {
            throw new IllegalArgumentException(
                    "workers are " + workers + ": they must be from " + LEAST + " to " + MOST);
        }
        Files.createDirectories(folder);
        People people = new People(workers, seed, isRepaired);
        PolicyFiles.write(folder, isRepaired);
        new LadderFile(isRepaired).write(folder);
        new WorkforceFiles(people).write(folder);
        new DevelopmentFiles(people).write(folder);
        new ExperienceFiles(people).write(folder);
        new WorkFiles(people).write(folder);
        new StructureFiles(people).write(folder);
    }

    private static @Nullable Long number(String text) {
        try {
            return Long.valueOf(text);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
