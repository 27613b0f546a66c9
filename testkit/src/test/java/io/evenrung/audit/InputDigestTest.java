package io.evenrung.audit;

import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.evenrung.model.Organization;
import io.evenrung.model.Supplied;
import io.evenrung.testkit.healthy.Healthy;
import java.util.List;
import org.junit.jupiter.api.Test;

class InputDigestTest {

    @Test
    void an_empty_list_of_projects_is_another_fact_than_none() {
        Organization silent = Healthy.organization()
                .withPractice(Healthy.organization().practice().withProjects(Supplied.absent()));
        Organization empty = silent.withPractice(silent.practice().withProjects(Supplied.of(List.of())));
        assertNotEquals(InputDigest.of(silent), InputDigest.of(empty));
    }
}
