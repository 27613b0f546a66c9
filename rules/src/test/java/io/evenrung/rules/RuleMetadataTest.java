package io.evenrung.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.finding.Guide;
import io.evenrung.finding.Limit;
import io.evenrung.finding.Origin;
import io.evenrung.finding.Rule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RuleMetadataTest {

    private static final String SOUND = """
            package %s;
            import io.evenrung.finding.Limit;
            import io.evenrung.measure.ladder.Ceiling;
            global io.evenrung.rules.Findings findings;
            rule "ladder.ceiling"
                @title("The IC ladder reaches up") @principle("ladder.ceiling")
                @severity(MAJOR) @layer(POLICY) @judges("ladder.Ceiling")
                @bound(AT_MOST) @threshold(1) @unit("rungs") @origin(OUR_JUDGEMENT) @least(0) @most(20)
                @source("003") @remedy("Add a rung")
                @rationale("Room to grow") @facts("levels.csv: job_family, grade; or cohorts.csv: headcount")
                @computed("Counted") @keeps("1 rung") @breaks("3 rungs")
            when
                Limit(rule == "ladder.ceiling", $limit : value)
                $measure : Ceiling(certain > $limit)
            then
                findings.report($measure);
            end
            """;

    private static String sound() {
        return SOUND.formatted("test.one");
    }

    private static String refusal(String... files) {
        return String.valueOf(assertThrows(RuntimeException.class, () -> RuleMetadata.of(Drl.compiled(List.of(files))))
                .getMessage());
    }

    @Test
    void a_rule_says_which_laws_it_need_not_obey_and_why() {
        String exempt = sound().replace("@source", "@exempt(\"mirror: of ICs; scale: in euros\") @source");
        assertEquals(
                Map.of("mirror", "of ICs", "scale", "in euros"),
                RuleMetadata.of(Drl.compiled(List.of(exempt))).get(0).exemptions());
        assertEquals(
                Map.of(), RuleMetadata.of(Drl.compiled(List.of(sound()))).get(0).exemptions());
        String reasonless = sound().replace("@source", "@exempt(\"mirror\") @source");
        assertTrue(refusal(reasonless).contains("has @exempt with the part 'mirror'"), () -> refusal(reasonless));
    }

    @Test
    void a_rule_says_what_it_asks_and_how_it_is_worked_out() {
        Rule rule = RuleMetadata.of(Drl.compiled(List.of(sound()))).get(0).rule();
        assertEquals(
                new Guide(
                        "Room to grow",
                        List.of(
                                new Guide.Facts("levels.csv", List.of("job_family", "grade"), false),
                                new Guide.Facts("cohorts.csv", List.of("headcount"), true)),
                        "Counted",
                        "1 rung",
                        "3 rungs"),
                rule.guide());
        assertEquals(new Limit("ladder.ceiling", 1, "rungs", Origin.OUR_JUDGEMENT, Limit.Bound.AT_MOST), rule.limit());
        assertEquals("ladder", rule.group());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title",
                "principle",
                "severity",
                "layer",
                "judges",
                "source",
                "remedy",
                "rationale",
                "facts",
                "computed",
                "keeps",
                "breaks",
                "bound",
                "unit",
                "origin",
                "least",
                "most"
            })
    void a_rule_without_an_annotation_is_refused_by_its_name(String annotation) {
        String without = sound().replaceFirst("@" + annotation + "\\([^)]*\\)", "");
        assertFalse(without.equals(sound()));
        assertEquals("rule ladder.ceiling has no @" + annotation, refusal(without));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "job_family",
                "levels: grade",
                "levels.csv",
                "levels.csv: ",
                "levels.csv: grade,track",
                "levels.csv: Grade",
                "levels.csv: grade;organization.yaml: pairs"
            })
    void facts_that_name_no_file_or_no_column_are_refused(String facts) {
        String refusal = refusal(sound().replaceFirst("@facts\\([^)]*\\)", "@facts(\"" + facts + "\")"));
        assertTrue(refusal.startsWith("rule ladder.ceiling has @facts with the part '" + facts + "'"), refusal);
    }

    @Test
    void two_rules_of_different_files_may_not_share_an_id() {
        assertEquals(
                "there are two rules with the id ladder.ceiling",
                refusal(SOUND.formatted("test.one"), SOUND.formatted("test.two")));
    }

    @ParameterizedTest
    @CsvSource({"ladder.ceiling, true", "ladder, true", "ladder.ceil, false", "ladder.ceiling.top, false"})
    void an_id_is_that_of_its_principle_or_a_part_of_it(String principle, boolean isFit) {
        String file = sound().replace("@principle(\"ladder.ceiling\")", "@principle(\"" + principle + "\")");
        if (isFit) {
            assertDoesNotThrow(() -> RuleMetadata.of(Drl.compiled(List.of(file))));
        } else {
            assertTrue(refusal(file).startsWith("rule ladder.ceiling has the principle '" + principle + "'"));
        }
    }

    @Test
    void both_compilers_read_every_annotation_alike() {
        List<JudgedRule> classic = RuleMetadata.of(
                Drl.compiled(Drl.groups().stream().map(Drl::builtIn).toList()));
        List<Rule> rules = RuleSet.standard().rules();
        assertEquals(rules.size(), classic.size());
        for (int i = 0; i < rules.size(); i++) {
            assertEquals(rules.get(i), classic.get(i).rule());
        }
    }

    @Test
    void annotations_are_read_as_they_are_written() {
        for (Rule rule : RuleSet.standard().rules()) {
            String file = Drl.builtIn(rule.group());
            String text = file.substring(file.indexOf("rule \"" + rule.id() + "\""));
            assertEquals(written(text, "rationale"), rule.guide().rationale());
            assertEquals(written(text, "computed"), rule.guide().computed());
            assertEquals(written(text, "keeps"), rule.guide().keeps());
            assertEquals(written(text, "breaks"), rule.guide().breaks());
        }
    }

    private static String written(String rule, String annotation) {
        Matcher matcher =
                Pattern.compile("@" + annotation + "\\(\"(.*)\"\\)\\R").matcher(rule);
        assertTrue(matcher.find(), annotation);
        return matcher.group(1);
    }

    /** The rule compiler reads files in the charset of whatever platform it runs on. */
    @Test
    void rule_files_are_written_in_ascii() {
        for (String group : Drl.groups()) {
            String file = Drl.builtIn(group);
            assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(file), group);
        }
    }

    @Test
    void the_condition_of_a_rule_is_told_as_its_author_wrote_it() {
        assertEquals(
                "Limit(rule == \"ladder.ceiling\", $limit : value)\n$measure : Ceiling(certain > $limit)",
                RuleSet.standard().condition("ladder.ceiling"));
        RuleSet.standard()
                .rules()
                .forEach(rule ->
                        assertTrue(RuleSet.standard().condition(rule.id()).contains("$measure : "), rule.id()));
        assertThrows(IllegalArgumentException.class, () -> RuleSet.standard().condition("ladder.ceilin"));
    }
}
