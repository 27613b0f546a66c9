package io.evenrung.cli;

import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.ReadOptions;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSets;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads an organisation, holding the limits it sets against those that there are. */
final class Intake {

    private Intake() {}

    /**
     * @param rules whose limits it may set
     * @param progress is told how far it has come
     * @throws io.evenrung.formats.InvalidInputException if anything is wrong with it
     */
    static Organization read(Path folder, @Nullable LocalDate asOf, RuleSets rules, Progress progress) {
        ReadOptions options = ReadOptions.defaults()
                .withAsOf(asOf)
                .withLimits(rules.adjustable())
                .withProgress(progress::reached);
        return OrganizationReader.read(folder, options);
    }
}
