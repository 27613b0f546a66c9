package io.evenrung.rules.internal.vet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Regular expressions that can be told at once, and those that cannot. */
class TextFormTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "IC[0-9]+",
                "(?:IC|M)\\d{1,2}(-[A-Z]{2})?",
                "[^a-z\\]]*",
                "a.b",
                "\\d{4}-\\d{2}-\\d{2}",
                "^Head of .*$",
                "a??b*?c++",
                "(a|b|)(c|d)",
                "[]a]",
                "x{2,}"
            })
    void a_plain_form_is_fine(String form) {
        assertNull(TextForm.problem(form));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(a+)+",
                "(a*)*b",
                "(a|a)*",
                "(?:a?){30}",
                "(.*)\\1",
                "(?=a)",
                "(?<!a)b",
                "(?<n>a)\\k<n>",
                "(?i)a",
                ".*.*.*",
                "a*b*c{3,}",
                "a?a?a?a?a?a?a?a?a?a?a?a?aaaaaaaaaaaa",
                "(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)(a|b|c|d)",
                "a{1000}",
                "a{0,1000}",
                "[a[b]]",
                "[a-z&&[b]]",
                "\\Qa\\E",
                "\\p{javaLowerCase}",
                "\\u0061",
                "\\x61",
                "[a-\\cA]",
                "(",
                "a)",
                "[a",
                "*",
                "a**",
                "\\"
            })
    void a_form_that_could_take_long_or_is_none_is_refused(String form) {
        assertNotNull(TextForm.problem(form), form);
    }

    @Test
    void a_form_that_is_too_long_is_refused() {
        assertNotNull(TextForm.problem("a".repeat(201)));
        assertNotNull(TextForm.problem("(".repeat(90) + ")".repeat(90)));
    }

    /** Whatever passes is matched as Java does it, on any text, and soon. */
    @Property(tries = 500)
    void what_is_fine_is_matched_as_java_does_it_and_soon(@ForAll("forms") String form, @ForAll("texts") String text) {
        if (TextForm.problem(form) == null) {
            Boolean found = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TextForm.matches(text, form));
            if (found != null) {
                assertEquals(Pattern.matches(form, text), found);
            }
        }
    }

    @Test
    void a_text_that_takes_too_many_steps_is_neither_matched_nor_not() {
        String slow = ".*a.*" + "[ab]?".repeat(9) + "c";
        assertNull(TextForm.problem(slow));
        assertNull(assertTimeoutPreemptively(Duration.ofSeconds(5), () -> TextForm.matches("ab".repeat(3_000), slow)));
    }

    @Provide
    Arbitrary<String> forms() {
        return Arbitraries.of(
                        "a", "b", ".", "[ab]", "(", ")", "(?:", "|", "*", "+", "?", "{2}", "{1,3}", "\\d", "\\.", "^")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", ".", "1", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")
                .list()
                .ofMaxSize(20)
                .map(parts -> String.join("", parts));
    }
}
