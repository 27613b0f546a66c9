package io.evenrung.formats.report;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.autolink.AutolinkExtension;
import org.commonmark.ext.autolink.AutolinkType;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a reader of GitHub's flavour understands it. */
public final class Gfm {

    /** Mail addresses are left out: this parser takes letters for them that GitHub does not. */
    private static final List<Extension> EXTENSIONS = List.of(
            TablesExtension.create(),
            AutolinkExtension.builder()
                    .linkTypes(AutolinkType.URL, AutolinkType.WWW)
                    .build(),
            StrikethroughExtension.create());

    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private Gfm() {}

    public static Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    /** Everything of one kind below a node, in order. */
    public static <N extends Node> List<N> all(Node root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        for (Node child = root.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            found.addAll(all(child, kind));
        }
        return found;
    }

    /** What a reader sees: the spaces of no width, which nobody sees, left out. */
    public static String seen(Node root) {
        return raw(root).replace("\u200b", "");
    }

    /** What GitHub looks through for names and numbers to link: all but code. */
    public static String raw(Node root) {
        StringBuilder text = new StringBuilder();
        root.accept(new AbstractVisitor() {
            @Override
            public void visit(Text node) {
                text.append(node.getLiteral());
            }

            @Override
            public void visit(Code node) {
                text.append('\u200b').append(node.getLiteral()).append('\u200b');
            }

            @Override
            public void visit(SoftLineBreak node) {
                text.append(' ');
            }

            @Override
            public void visit(HtmlInline node) {
                text.append(node.getLiteral().equals("<br>") ? " " : node.getLiteral());
            }
        });
        return text.toString();
    }
}
