package io.evenrung.cli;

import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.ReadOptions;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads an organisation, holding the limits it sets against those that there are. */
final class Intake {

    private Intake() {}

    /**
     * @throws io.evenrung.formats.InvalidInputException if anything is wrong with it
     */
    static Organization read(Path folder, @Nullable LocalDate asOf) {
        ReadOptions options = ReadOptions.defaults()
                .withAsOf(asOf)
                .withLimits(RuleSet.standard().adjustable());
        return OrganizationReader.read(folder, options);
    }
}
