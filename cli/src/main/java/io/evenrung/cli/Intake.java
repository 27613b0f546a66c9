package io.evenrung.cli;

import io.evenrung.formats.LimitRange;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.ReadOptions;
import io.evenrung.model.Organization;
import io.evenrung.rules.RuleSet;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads an organisation, holding the limits it sets against those that there are. */
final class Intake {

    private Intake() {}

    /**
     * @throws io.evenrung.formats.InvalidInputException if anything is wrong with it
     */
    static Organization read(Path folder, @Nullable LocalDate asOf) {
        SortedMap<String, LimitRange> limits = new TreeMap<>();
        RuleSet.standard().adjustable().forEach((id, r) -> limits.put(id, new LimitRange(r.least(), r.most())));
        return OrganizationReader.read(
                folder, ReadOptions.defaults().withAsOf(asOf).withLimits(limits));
    }
}
