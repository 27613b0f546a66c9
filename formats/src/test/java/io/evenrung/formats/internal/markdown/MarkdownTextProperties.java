package io.evenrung.formats.internal.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.evenrung.formats.report.Gfm;
import io.evenrung.formats.report.SafeText;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.BulletList;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;

/** Whatever a name is, a reader of GitHub sees that name and nothing else. */
class MarkdownTextProperties {

    private static final Pattern LINKED_BY_GITHUB =
            Pattern.compile("@\\w|#\\d|(?i)\\bgh-\\d|https?://|\\bwww\\.|mailto:|xmpp:|:[\\w+-]+:");

    @Property(tries = 3000)
    void a_name_in_a_cell_is_that_name(@ForAll("hostile") String name) {
        Node page = Gfm.parse("| a | b |\n| --- | --- |\n| " + MarkdownText.cell(name) + " | end |\n");
        var cells = Gfm.all(page, TableCell.class);
        assertEquals(4, cells.size());
        String seen = flat(Gfm.seen(cells.get(2)));
        if (seen.endsWith("…")) {
            assertTrue(name.length() > 80, "only a long name is cut");
            assertTrue(flat(SafeText.name(name)).startsWith(seen.substring(0, seen.length() - 1)), seen);
        } else {
            assertEquals(flat(SafeText.name(name)), seen);
        }
        assertEquals("end", Gfm.seen(cells.get(3)));
        plain(cells.get(2));
    }

    @Property(tries = 3000)
    void a_sentence_in_a_list_is_that_sentence(@ForAll("hostile") String sentence) {
        Node page = Gfm.parse("- " + MarkdownText.sentence(sentence) + "\n");
        assertEquals(flat(SafeText.sentence(sentence)), flat(Gfm.seen(page)));
        assertEquals(1, Gfm.all(page, BulletList.class).size());
        plain(page);
    }

    @Example
    void what_begins_with_spaces_is_no_code() {
        a_sentence_in_a_list_is_that_sentence("    \\");
        a_sentence_in_a_list_is_that_sentence("     - <b>");
    }

    @Example
    void what_github_would_make_of_a_name_it_does_not() {
        for (String name : new String[] {
            "@everyone",
            "#1",
            "GH-1",
            "a/b#2",
            "https://x.example",
            "www.x.example",
            ":tada:",
            "x@y.example",
            "$a$ and $b$"
        }) {
            Node page = Gfm.parse(MarkdownText.name(name));
            assertFalse(LINKED_BY_GITHUB.matcher(Gfm.raw(page)).find(), name);
            assertEquals(name, Gfm.seen(page));
        }
    }

    /** Nothing but text: no link, no picture, no emphasis, no HTML. */
    private static void plain(Node block) {
        Set<Class<?>> kinds =
                Gfm.all(block, Node.class).stream().map(Node::getClass).collect(Collectors.toSet());
        kinds.removeAll(Set.of(BulletList.class, ListItem.class, Paragraph.class, Text.class));
        assertEquals(Set.of(), kinds);
        assertFalse(LINKED_BY_GITHUB.matcher(Gfm.raw(block)).find());
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> signs = Arbitraries.strings()
                .withChars("\\`*_{}[]()<>#+-=.!|~&@:;\"'$/ \t\n")
                .withChars('a', 'c')
                .withChars('0', '2')
                .ofMinLength(1)
                .ofMaxLength(24);
        Arbitrary<String> pieces = Arbitraries.of(
                        "<script>",
                        "![x](http://x.example/y.png)",
                        "[x](javascript:1)",
                        "@team/all",
                        "#12",
                        "||",
                        "\\|",
                        "`|`",
                        "&lt;",
                        "<!--",
                        "-->",
                        "http://x.example",
                        "www.x.example",
                        "a@b.example",
                        "**b**",
                        "~~s~~",
                        "1. ",
                        "# ",
                        "- ",
                        "> ",
                        "</details>",
                        "\u202e",
                        " ")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(some -> String.join("", some));
        return Arbitraries.oneOf(signs, pieces);
    }
}
