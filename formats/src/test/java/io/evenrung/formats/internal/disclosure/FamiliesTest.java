package io.evenrung.formats.internal.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.evenrung.measure.RungPair;
import io.evenrung.measure.Subject;
import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;
import java.util.List;
import org.junit.jupiter.api.Test;

class FamiliesTest {

    private static final LevelId IC = LevelId.of("R/D ~ Labs", "ic", "IC4");
    private static final LevelId MANAGER = LevelId.of("R/D ~ Labs", "m", "M1");

    @Test
    void a_finding_about_rungs_is_about_their_family() {
        assertEquals(List.of("R/D ~ Labs"), Families.of(Subject.level(IC, "north")));
        assertEquals(
                List.of("R/D ~ Labs"), Families.of(Subject.pair(new RungPair(IC, MANAGER, LevelPair.Basis.UNSTATED))));
    }

    @Test
    void a_name_with_separators_is_found_whole() {
        assertEquals(List.of("R/D ~ Labs"), Families.of(Subject.family("R/D ~ Labs")));
        assertEquals(List.of("R/D ~ Labs"), Families.of(Subject.switchOf("R/D ~ Labs", "ic/a", "m")));
    }

    @Test
    void what_is_about_the_organisation_or_a_part_of_it_is_about_no_family() {
        assertEquals(List.of(), Families.of(Subject.organization()));
        assertEquals(List.of(), Families.of(Subject.unit("Legal")));
        assertEquals(List.of(), Families.of(Subject.person("w1")));
    }

    @Test
    void several_families_that_are_one_subject_are_none_of_them() {
        assertEquals(List.of(), Families.of(new Subject(Subject.Kind.FAMILY, "family", "6 families", List.of())));
    }
}
