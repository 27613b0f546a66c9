package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.Organization;
import io.evenrung.model.Publication;
import java.time.LocalDate;

/** How the IC ladder is made official. */
final class Publishing {

    private Publishing() {}

    static void measure(Organization organization, Sink sink) {
        Publication publication = organization.policy().publication();
        if (publication == null) {
            Doubt unknown =
                    Doubt.missing("whether the ladder is published is not known", Need.policy("policy.published"));
            sink.add(PublishedAudience.class, Subject.organization(), unknown);
            sink.add(ReviewAge.class, Subject.organization(), unknown);
            return;
        }
        sink.add(PublishedAudience.of(publication));
        LocalDate reviewed = publication.reviewed();
        if (reviewed == null || reviewed.isAfter(organization.asOf())) {
            sink.add(
                    ReviewAge.class,
                    Subject.organization(),
                    Doubt.missing(
                            reviewed == null
                                    ? "when the ladder was last reviewed is not known"
                                    : "the only review that is known, of " + reviewed
                                            + ", is later than the as-of date",
                            Need.policy("policy.published.reviewed")));
        } else {
            sink.add(ReviewAge.of(reviewed, organization.asOf()));
        }
    }
}
