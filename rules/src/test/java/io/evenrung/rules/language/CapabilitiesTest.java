package io.evenrung.rules.language;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.measure.pay.RangeOverlap;
import io.evenrung.rules.language.Capabilities.Bound;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What rules may use can only become less; and the page that documents it is held to it. Asked to, this writes the page. */
class CapabilitiesTest {

    private static final Path PAGE =
            Path.of(System.getProperty("evenrung.root", "..")).resolve("docs/custom-rules/capabilities.md");
    private static final String COMMAND = "./mvnw -q test -pl core,rules -Dtest=CapabilitiesTest"
            + " -Dsurefire.failIfNoSpecifiedTests=false -Devenrung.pages=write";
    private static final Capabilities ALL = Capabilities.standard();

    @Test
    void what_is_taken_away_is_gone_and_the_rest_stays() {
        Capabilities less = ALL.withoutTypes("RangeOverlap", "Person")
                .withoutMethods("text.contains")
                .withoutOperators("exists");
        assertFalse(less.allows(RangeOverlap.class));
        assertFalse(less.allowsMethod("text.contains"));
        assertFalse(less.allowsOperator("exists"));
        assertTrue(less.allowsMethod("list.contains"));
        assertTrue(less.allowsOperator("not"));
        assertTrue(ALL.allows(RangeOverlap.class));
    }

    @Test
    void a_bound_never_becomes_wider() {
        Capabilities few = ALL.withAtMost(3, Bound.RULES);
        assertEquals(3, few.most(Bound.RULES));
        assertEquals(3, few.withAtMost(9_000, Bound.RULES).most(Bound.RULES));
        assertEquals(ALL.most(Bound.DEPTH), few.most(Bound.DEPTH));
        assertThrows(IllegalArgumentException.class, () -> ALL.withAtMost(0, Bound.RULES));
    }

    @Test
    void a_name_that_does_not_exist_is_refused_with_what_was_meant() {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> ALL.withoutTypes("Persn"));
        assertEquals("there is no type of fact 'Persn'; did you mean 'Person'?", refused.getMessage());
        assertThrows(IllegalArgumentException.class, () -> ALL.withoutMethods("text.bytes"));
        assertThrows(IllegalArgumentException.class, () -> ALL.withoutOperators("=>"));
    }

    @Test
    void the_page_says_what_is_so() throws IOException {
        if ("write".equals(System.getProperty("evenrung.pages"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, page());
        }
        String found = Files.exists(PAGE) ? Files.readString(PAGE).replace("\r\n", "\n") : "";
        assertEquals(page(), found, () -> "this rewrites it: " + COMMAND);
    }

    private static String page() {
        return """
                # What custom rules may use

                This is the whole list: what does not stand here is refused when a rule set is loaded, before anything of it
                runs. A host may narrow it (`Capabilities.standard().withoutTypes("Person").withAtMost(50, Bound.RULES)`) and
                can never widen it.

                A rule set is text that is read by a reader of this library's own, held against this list, and written anew for
                the rule engine: the engine never sees the author's text. That keeps mistakes and careless rules out. **It is no
                boundary against a determined attacker.** Rules of an author whom you do not trust belong in a process of their
                own: `IsolatedAuditor`.

                Not known is neither true nor false: a comparison with what is not known is itself not known, `&&`, `||` and `!`
                follow (Kleene's three-valued logic), and so does a division by 0. A rule is violated where its condition is true
                beyond doubt; where it may be true for all that is known, it is not evaluated, and the report says what is
                missing. `x == null` and `x != null` are plain tests.

                Regular expressions after `matches` are literals of at most 200 characters: characters, classes, `\\d \\w \\s`,
                groups, `|`, `?`, `{n,m}`, and at most two of `*`, `+`, `{n,}`; groups are not repeated, and there are no back
                references and no looking around.

                """ + ALL.describe() + "\nTheir fields: [facts.md](facts.md).\n";
    }
}
