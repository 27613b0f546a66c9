package io.evenrung.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What an analyst sees of the University of California: the command that the README begins with. */
class RealOrganisationTest {

    private static final Path FOLDER =
            Path.of(System.getProperty("evenrung.root"), "examples", "organizations", "university-of-california");

    @Test
    void the_widest_gap_stands_first_with_everything_it_rests_on() {
        Run run = Run.of("audit", FOLDER);
        assertEquals(1, run.exitCode(), run.err());
        String expected = """
                pay.lived-gap.average
                  The people on paired rungs are paid alike on average
                  Limit   at most 5 % (borrowed from a law by analogy)
                  Asked   practice as lived; source: 000, 002, 003
                  Remedy  Raise pay where the gap lies

                  * Institutional Research P5 = M2: 28.3036 %, favours management
                    from  ICs 22; mean pay of ICs USD 160531.45; managers 9; mean pay of
                          managers USD 205967.56
                """;
        assertTrue(run.out().contains(expected), run.out());
    }

    @Test
    void what_was_not_supplied_is_named_with_the_file_and_the_column() {
        String expected = """
                organization.yaml: policy.return_right
                  - whether a new manager may go back is not known
                    mobility.return-right.grade-kept, mobility.return-right.no-fault,
                    mobility.return-right.trial
                """;
        assertTrue(Run.of("audit", FOLDER).out().contains(expected));
    }
}
