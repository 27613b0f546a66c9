package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Need;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many IC rungs that can be held anywhere are equivalent to a management rung that can only be held at one site.
 *
 * @param subject the management rung
 * @param unboundEquivalents equivalent IC rungs that are not bound to a site, those of which it is not known among them
 * @param unknownEquivalents of these, the ones of which it is not known that they are equivalent and unbound
 * @param boundEquivalents equivalent IC rungs that are bound to a site as well
 * @param conditions pairs without a basis that it rests on
 */
public record SiteBoundRung(
        Subject subject, int unboundEquivalents, int unknownEquivalents, int boundEquivalents, List<String> conditions)
        implements Measure {

    public SiteBoundRung {
        conditions = List.copyOf(conditions);
    }

    @Override
    public Value measured() {
        return new Value.Count(unboundEquivalents);
    }

    @Override
    public Favours favours() {
        return unboundEquivalents == 0 ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(
                Operand.count("equivalent IC rungs bound to a site", boundEquivalents),
                Operand.count(
                        "equivalent IC rungs not bound to a site", (long) unboundEquivalents - unknownEquivalents),
                Operand.count("IC rungs of which that is not known", unknownEquivalents));
    }

    @Override
    public @Nullable Doubt doubtAt(double limit) {
        return unboundEquivalents - unknownEquivalents < limit
                ? Doubt.missing(
                        "of " + unknownEquivalents
                                + " IC rungs it is not known whether they are equivalent and not bound" + " to a site",
                        new Need("levels.csv", "site_bound"),
                        new Need("levels.csv", "grade"))
                : null;
    }
}
