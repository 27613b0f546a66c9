package io.evenrung.measure.ladder;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Measure;
import io.evenrung.measure.Operand;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Value;
import io.evenrung.model.Publication;
import java.util.List;
import java.util.Locale;

/**
 * Who can read the IC ladder.
 *
 * @param subject the organisation
 * @param audience who can
 * @param allStaff whether everybody can
 */
public record PublishedAudience(Subject subject, Publication.Audience audience, boolean allStaff) implements Measure {

    static PublishedAudience of(Publication publication) {
        return new PublishedAudience(
                Subject.organization(),
                publication.audience(),
                publication.audience() == Publication.Audience.ALL_STAFF);
    }

    @Override
    public Value measured() {
        return new Value.Text(audience.name().toLowerCase(Locale.ROOT).replace('_', ' '));
    }

    @Override
    public Favours favours() {
        return audience == Publication.Audience.MANAGERS ? Favours.MANAGEMENT : Favours.NEITHER;
    }

    @Override
    public List<Operand> operands() {
        return List.of(new Operand("audience of the IC ladder", measured()));
    }
}
