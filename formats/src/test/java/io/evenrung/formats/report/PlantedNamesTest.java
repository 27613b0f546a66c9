package io.evenrung.formats.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.audit.Audit;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** No name of a person gets into a report that is not asked for people, and no name of a seat into that of a works council. */
class PlantedNamesTest {

    private static final Audit AUDIT = Planted.audit(Planted.organization());
    private static final Audit INDISCREET = Planted.audit(Planted.indiscreet());

    @ParameterizedTest
    @EnumSource
    void the_standard_edition_names_nobody(ReportFormat format) {
        assertEquals(List.of(), named(Planted.PERSON, format.write(AUDIT, Edition.STANDARD)));
    }

    @ParameterizedTest
    @EnumSource
    void the_edition_for_a_works_council_names_nobody_and_no_seat(ReportFormat format) {
        String report = format.write(AUDIT, Edition.WORKS_COUNCIL);
        assertEquals(List.of(), named(Planted.PERSON, report));
        assertEquals(List.of(), named(Planted.SEAT, report));
    }

    @ParameterizedTest
    @EnumSource
    void the_edition_with_people_names_them(ReportFormat format) {
        String report = format.write(AUDIT, Edition.WITH_PEOPLE);
        if (format.isWhole()) {
            assertTrue(named(Planted.PERSON, report).size() > 100);
            assertFalse(named(Planted.SEAT, report).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_named_by_the_name_of_a_team_a_unit_or_a_function(ReportFormat format) {
        assertEquals(List.of(), named(Planted.PERSON, format.write(INDISCREET, Edition.STANDARD)));
        assertEquals(List.of(), named(Planted.PERSON, format.write(INDISCREET, Edition.WORKS_COUNCIL)));
        if (format.isWhole()) {
            assertFalse(named(Planted.PERSON, format.write(INDISCREET, Edition.WITH_PEOPLE))
                    .isEmpty());
        }
    }

    private static List<String> named(String planted, String report) {
        return Pattern.compile(".{0,60}" + Pattern.quote(planted) + "[A-Za-z0-9 ]*")
                .matcher(report)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
