package io.evenrung.formats.internal.export;

import io.evenrung.formats.InvalidInputException;
import io.evenrung.formats.ReadOptions;
import io.evenrung.formats.internal.intake.Intake;
import io.evenrung.model.Organization;
import io.evenrung.model.Provenance;
import io.evenrung.model.Supplied;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * That a folder says what the organisation holds, by reading it back. The model can hold more than the input format can say;
 * the intake alone knows where the border runs.
 */
final class Proof {

    private static final int SHOWN = 5;

    private Proof() {}

    /**
     * @throws Unwritable if the folder is refused or says something else
     */
    static void require(Organization organization, Path folder) {
        Organization read;
        try {
            read = Intake.read(folder, ReadOptions.defaults());
        } catch (InvalidInputException e) {
            throw new Unwritable(refusals(e));
        }
        if (!kept(organization).equals(kept(read))) {
            throw new Unwritable(difference(kept(organization), kept(read)) + " would be read as something else");
        }
    }

    /** All but where the facts were read and what was said of reading them. */
    private static Organization kept(Organization organization) {
        Provenance all = organization.provenance();
        Provenance none = Provenance.none();
        return organization.withProvenance(
                new Provenance(all.invented(), all.conditions(), none.notes(), none.sources()));
    }

    /** What the intake refuses, without the values, which may be people's. */
    private static String refusals(InvalidInputException refused) {
        List<String> all = refused.problems().stream()
                .map(problem -> problem.file() + ": " + problem.message())
                .distinct()
                .toList();
        return all.stream().limit(SHOWN).collect(Collectors.joining("; "))
                + (all.size() > SHOWN ? "; and " + (all.size() - SHOWN) + " more" : "");
    }

    /** The innermost part that differs, as {@code practice development reviews}. */
    private static String difference(Record one, Record other) {
        for (RecordComponent component : one.getClass().getRecordComponents()) {
            Object mine = value(component, one);
            Object theirs = value(component, other);
            if (!Objects.equals(mine, theirs)) {
                boolean goesOn = mine instanceof Record && theirs instanceof Record && !(mine instanceof Supplied);
                return component.getName() + (goesOn ? " " + difference((Record) mine, (Record) theirs) : "");
            }
        }
        return "";
    }

    private static Object value(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component.getName() + " cannot be read", e);
        }
    }
}
