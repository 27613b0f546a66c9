package io.evenrung.measure.ladder;

import static io.evenrung.measure.Given.doubt;
import static io.evenrung.measure.Given.evenLadders;
import static io.evenrung.measure.Given.figure;
import static io.evenrung.measure.Given.only;
import static io.evenrung.measure.Given.policy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.Favours;
import io.evenrung.measure.Need;
import io.evenrung.measure.Value;
import io.evenrung.model.LadderAuthors;
import io.evenrung.model.Organization;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuthorshipTest {

    private static Organization written(int people, int ics) {
        return policy(evenLadders(), p -> p.withStandards(p.standards().withAuthors(new LadderAuthors(people, ics))));
    }

    @Test
    void the_share_is_of_all_who_wrote_and_approved() {
        Authorship authorship = only(written(10, 3), Authorship.class);
        assertEquals(0.3, authorship.share());
        assertEquals(new Value.Share(0.3), authorship.measured());
        assertEquals(10, figure(authorship, "authors and approvers of the ladder"));
        assertEquals(3, figure(authorship, "of these, ICs"));
    }

    @Test
    void whoever_else_is_in_the_majority_is_favoured() {
        assertEquals(Favours.MANAGEMENT, only(written(10, 4), Authorship.class).favours());
        assertEquals(Favours.NEITHER, only(written(10, 5), Authorship.class).favours());
        assertEquals(Favours.NEITHER, only(written(2, 2), Authorship.class).favours());
    }

    @Test
    void a_ladder_without_any_author_has_authors_that_are_not_known() {
        List<Need> needs = List.of(Need.policy("policy.authors"));
        assertEquals(needs, doubt(written(0, 0), Authorship.class).needs());
        assertEquals(needs, doubt(evenLadders(), Authorship.class).needs());
    }
}
