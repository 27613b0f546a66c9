package io.evenrung.cli;

import io.evenrung.formats.report.Edition;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The options that say for whose eyes the reports are. */
final class EditionOptions {

    /** Editions that can be asked for by name. */
    enum Name {
        STANDARD,
        WORKS_COUNCIL;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Reads one. */
    static final class Converter extends Choice<Name> {

        Converter() {
            super(Name.values());
        }
    }

    @Option(
            names = "--edition",
            paramLabel = "EDITION",
            converter = Converter.class,
            description = "For whose eyes: standard counts findings about single people and names nobody;"
                    + " works-council shows aggregates alone (default: standard).")
    private @Nullable Name name;

    @Option(names = "--with-people", description = "Name the people that findings are about, by their identifier.")
    private boolean isWithPeople;

    /**
     * Which edition is asked for.
     *
     * @throws ParameterException if two are
     */
    Edition edition(CommandLine commandLine) {
        if (isWithPeople && name != null) {
            throw new ParameterException(
                    commandLine,
                    "--with-people names people, and the edition " + name + " names nobody: leave one of the two out");
        }
        if (isWithPeople) {
            return Edition.WITH_PEOPLE;
        }
        return name == Name.WORKS_COUNCIL ? Edition.WORKS_COUNCIL : Edition.STANDARD;
    }
}
