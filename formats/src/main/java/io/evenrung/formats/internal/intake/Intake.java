package io.evenrung.formats.internal.intake;

import io.evenrung.formats.InvalidInputException;
import io.evenrung.formats.ReadOptions;
import io.evenrung.formats.internal.Notes;
import io.evenrung.formats.internal.Place;
import io.evenrung.formats.internal.Problems;
import io.evenrung.formats.internal.table.Tables;
import io.evenrung.formats.internal.yaml.YamlDocument;
import io.evenrung.formats.internal.yaml.YamlEntry;
import io.evenrung.formats.internal.yaml.YamlLoader;
import io.evenrung.formats.internal.yaml.YamlSchema;
import io.evenrung.model.JobArchitecture;
import io.evenrung.model.LevelPair;
import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.model.Provenance;
import io.evenrung.model.Source;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads a folder from its YAML file over the tables to the organisation, collecting every problem on the way. */
public final class Intake {

    /** The file that every folder has. */
    public static final String YAML = "organization.yaml";

    private Intake() {}

    /**
     * @throws InvalidInputException if anything is wrong
     */
    public static Organization read(Path folder, ReadOptions options) {
        Problems problems = new Problems();
        YamlDocument document = open(folder, problems);
        if (document == null) {
            throw new InvalidInputException(problems.sorted());
        }
        YamlSchema.check(document, problems);
        YamlEntry yaml = document.root(problems);
        if (!yaml.isMapping()) {
            throw new InvalidInputException(problems.sorted());
        }
        try {
            return assemble(folder, options, yaml, problems);
        } catch (IllegalArgumentException e) {
            // what the model refuses though the checks let it pass; its messages name no person
            String said = String.valueOf(e.getMessage());
            problems.add(YAML, Place.START, null, said, "an organisation without contradictions", null);
            throw new InvalidInputException(problems.sorted());
        }
    }

    private static Organization assemble(Path folder, ReadOptions options, YamlEntry yaml, Problems problems) {
        Notes notes = new Notes();
        SortedMap<String, Source> sources = new TreeMap<>();
        Head head = Head.read(yaml);
        Tables tables = Tables.find(folder, yaml.get("columns"), problems, notes, options.progress());
        Amounts amounts = new Amounts(head);
        Ladder ladder = LevelsIntake.read(tables, head, amounts, sources);
        List<LevelPair> pairs = PairsIntake.read(yaml.get("pairs"), ladder, sources);
        People people = WorkersIntake.read(tables, ladder, amounts, problems, notes);
        Policy policy = PolicyIntake.read(yaml.get("policy"), head, ladder, people, sources);
        Practice practice = PracticeIntake.read(tables, head, ladder, people, amounts, policy, sources);
        SortedMap<String, Double> limits = LimitsIntake.read(yaml.get("limits"), options.limits());
        problems.throwIfAny();

        LocalDate asOf = options.asOf() == null ? Objects.requireNonNull(head.asOf()) : options.asOf();
        JobArchitecture architecture = new JobArchitecture(
                head.tracks(), ladder.families(head), ladder.levels(), pairs, head.pairByGrade(), head.grades());
        Plausibility.note(architecture, practice, asOf, notes);
        Provenance provenance = new Provenance(head.invented(), head.conditions(), notes.sorted(), sources);
        String name = Objects.requireNonNull(head.name());
        return new Organization(name, asOf, architecture, policy, practice, provenance, limits);
    }

    private static @Nullable YamlDocument open(Path folder, Problems problems) {
        String shown = folder.toString().isEmpty() ? "." : folder.toString();
        if (!Files.exists(folder)) {
            String expected = "a folder that holds " + YAML;
            problems.add(shown, Place.START, null, "there is no such folder", expected, null);
            return null;
        }
        if (!Files.isDirectory(folder)) {
            String near = folder.endsWith(YAML)
                    ? String.valueOf(folder.toAbsolutePath().getParent())
                    : null;
            problems.add(shown, Place.START, null, "this is a file", "the folder that holds " + YAML, near);
            return null;
        }
        Path file = folder.resolve(YAML);
        if (!Files.exists(file)) {
            String near = Files.exists(folder.resolve("organization.yml")) ? "organization.yml" : null;
            String expected = "it in the folder, with at least evenrung: 1, name: and as_of:";
            problems.add(YAML, Place.START, null, "the file is missing", expected, near);
            return null;
        }
        if (Files.isDirectory(file)) {
            problems.add(YAML, Place.START, null, "this is a folder", "a YAML file", null);
            return null;
        }
        if (!Files.isRegularFile(file)) {
            problems.add(YAML, Place.START, null, "this is no regular file", "a YAML file", null);
            return null;
        }
        return YamlLoader.load(file, YAML, problems);
    }
}
