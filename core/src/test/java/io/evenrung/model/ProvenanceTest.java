package io.evenrung.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ProvenanceTest {

    @Test
    void a_source_is_found_by_the_key_of_its_level() {
        LevelId level = LevelId.of("Eng", "ic", "P1");
        Source source = new Source("levels.csv", 7, "Eng P1");
        Provenance provenance =
                new Provenance(false, List.of(), List.of(), new TreeMap<>(Map.of(Provenance.level(level), source)));
        assertEquals(Optional.of(source), provenance.source(Provenance.level(level)));
        assertEquals(Optional.empty(), provenance.source("level/none"));
        assertEquals(Optional.empty(), Provenance.none().source(Provenance.level(level)));
    }

    @Test
    void levels_of_two_tracks_that_share_a_code_have_two_keys() {
        assertNotEquals(
                Provenance.level(LevelId.of("Eng", "ic", "5")), Provenance.level(LevelId.of("Eng", "manager", "5")));
        assertNotEquals(
                Provenance.level(LevelId.of("Eng/ic", "b", "5")), Provenance.level(LevelId.of("Eng", "ic/b", "5")));
    }

    @Test
    void notes_stand_in_one_order_and_conditions_in_the_organisations_own() {
        Provenance provenance = new Provenance(true, List.of("b", "a"), List.of("b", "a"), new TreeMap<>());
        assertEquals(List.of("a", "b"), provenance.notes());
        assertEquals(List.of("b", "a"), provenance.conditions());
    }

    @Test
    void what_was_read_can_no_longer_be_changed() {
        TreeMap<String, Source> sources = new TreeMap<>();
        Provenance provenance = new Provenance(false, List.of(), List.of(), sources);
        sources.put("late", new Source("levels.csv", 1, "x"));
        assertEquals(Optional.empty(), provenance.source("late"));
        assertThrows(
                UnsupportedOperationException.class,
                () -> provenance.sources().put("late", new Source("levels.csv", 1, "x")));
    }
}
