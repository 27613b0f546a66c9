package io.evenrung.measure.ladder;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.Organization;
import io.evenrung.model.Publication;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How the ladder is written and made official. */
final class Publishing {

    private Publishing() {}

    static void measure(Organization organization, Sink sink) {
        authors(organization.policy().standards().authors(), sink);
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

    /** A ladder that nobody wrote is none: no authors at all says that they are not known. */
    private static void authors(@Nullable LadderAuthors authors, Sink sink) {
        if (authors == null || authors.people() == 0) {
            sink.add(
                    Authorship.class,
                    Subject.organization(),
                    Doubt.missing("who wrote and approved the ladder is not known", Need.policy("policy.authors")));
        } else {
            sink.add(Authorship.of(authors));
        }
    }
}
