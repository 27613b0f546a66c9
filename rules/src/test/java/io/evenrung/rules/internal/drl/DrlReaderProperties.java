package io.evenrung.rules.internal.drl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.rules.internal.drl.DrlCondition.DrlConstraint;
import io.evenrung.rules.internal.drl.DrlExpression.Call;
import io.evenrung.rules.internal.drl.DrlExpression.Field;
import io.evenrung.rules.internal.drl.DrlExpression.In;
import io.evenrung.rules.internal.drl.DrlExpression.Infix;
import io.evenrung.rules.internal.drl.DrlExpression.Name;
import io.evenrung.rules.internal.drl.DrlExpression.Text;
import io.evenrung.rules.language.RuleProblem;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DrlReaderProperties {

    private static final DrlBounds BOUNDS = DrlBounds.standard();

    @Provide
    Arbitrary<DrlFile> files() {
        return Trees.files();
    }

    /** A file with one stretch of it left out, doubled or replaced. */
    @Provide
    Arbitrary<String> damaged() {
        Arbitrary<String> strangers = Arbitraries.of(
                "",
                "(",
                ")",
                "\"",
                "'",
                ",",
                "@",
                "$",
                ":",
                "end",
                "then",
                "when",
                "rule",
                "rule \"a.b\"",
                "//",
                "/*",
                "*/",
                "!",
                "\\",
                "\\u0041",
                "\n",
                "\u202e",
                "\ufeff",
                "\u0000",
                "\u00e9",
                "\ud800",
                "not",
                "in",
                ";",
                "from",
                "eval(",
                "{",
                "5",
                "..",
                "$x :");
        return Combinators.combine(
                        Trees.files(),
                        Arbitraries.integers().between(0, 1 << 20),
                        Arbitraries.integers().between(0, 9),
                        strangers)
                .as((file, place, length, stranger) -> {
                    String text = DrlWriter.write(file);
                    int from = place % (text.length() + 1);
                    int to = Math.min(text.length(), from + length);
                    return text.substring(0, from) + stranger + text.substring(to);
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void what_is_written_reads_as_the_same_tree(@ForAll("files") DrlFile file) {
        String text = DrlWriter.write(file);
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile read = DrlReader.read("a.drl", text, problems::add);
        assertEquals(List.of(), problems, text);
        assertEquals(file, Trees.bare(read), text);
        assertEquals(text, DrlWriter.write(read));
    }

    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void a_damaged_file_is_read_or_told_of_and_nothing_is_thrown(@ForAll("damaged") String text) {
        List<RuleProblem> problems = new ArrayList<>();
        DrlFile read = DrlReader.read("a.drl", text, problems::add);
        List<String> lines = text.lines().toList();
        for (RuleProblem problem : problems) {
            assertTrue(problem.line() <= lines.size() + 1, text);
            int length = problem.text().codePointCount(0, problem.text().length());
            assertTrue(problem.column() <= length + 1, problem + " in " + text);
            assertFalse(problem.toString().codePoints().anyMatch(c -> c == 0x202E || c < ' '), text);
        }
        assertEquals(problems.stream().sorted().toList(), problems);
        if (problems.isEmpty()) {
            DrlFile again = DrlReader.read("a.drl", DrlWriter.write(read), p -> problems.add(p));
            assertEquals(Trees.bare(read), Trees.bare(again));
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void a_file_that_is_cut_short_within_a_rule_has_a_problem(@ForAll("files") DrlFile file, @ForAll int place) {
        String text = DrlWriter.write(file);
        int last = text.lastIndexOf("rule \"");
        if (last < 0) {
            return;
        }
        int end = last + 1 + Math.floorMod(place, text.length() - last - 5);
        List<RuleProblem> problems = new ArrayList<>();
        DrlReader.read("a.drl", text.substring(0, end), problems::add);
        assertFalse(problems.isEmpty(), text.substring(0, end));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void every_place_points_at_what_stands_there(@ForAll("files") DrlFile tree) {
        DrlFile file = DrlReader.read("a.drl", DrlWriter.write(tree), BOUNDS, problem -> {});
        file.imports().forEach(i -> assertAt(file, i.at(), i.type()));
        for (DrlRule rule : file.rules()) {
            assertAt(file, rule.at(), rule.id() + "\"");
            assertAt(file, rule.reportedAt(), rule.reported());
            for (DrlAnnotation a : rule.annotations()) {
                assertAt(file, a.at(), "@" + a.name());
                assertAt(file, a.valueAt(), a.isText() ? DrlWriter.quoted(a.value()) : a.value());
            }
            for (DrlCondition c : rule.conditions()) {
                assertAt(file, c.at(), DrlWriter.write(c));
                assertAt(file, c.typeAt(), c.type());
                for (DrlConstraint constraint : c.constraints()) {
                    assertAt(file, constraint.at(), constraint.binding() == null ? "" : constraint.binding());
                    Trees.parts(constraint.expression()).forEach(e -> assertAt(file, e.at(), start(e)));
                }
            }
        }
    }

    private static String start(DrlExpression e) {
        if (e instanceof Infix infix) {
            return infix.operator().symbol();
        } else if (e instanceof In in) {
            return in.isNegated() ? "not in" : "in";
        } else if (e instanceof Field field) {
            return field.name();
        } else if (e instanceof Call call) {
            return call.method();
        } else if (e instanceof Name name) {
            return name.name();
        } else if (e instanceof Text text) {
            return DrlWriter.quoted(text.text());
        }
        return "";
    }

    private static void assertAt(DrlFile file, Position at, String expected) {
        assertTrue(Trees.textAt(file, at).startsWith(expected), at + " is not where '" + expected + "' stands");
    }
}
