package io.evenrung.formats.internal.entry;

import java.util.List;

/**
 * What there is to say of one rule or setting, before it is laid out.
 *
 * @param id the id under which it is explained
 * @param title in a sentence
 * @param head short things to know at a glance
 * @param related ids of rules to be read beside it
 * @param sections the rest
 */
public record Entry(String id, String title, List<Labelled> head, List<String> related, List<Section> sections) {

    /** A few words and what they stand for. */
    public record Labelled(String label, String text) {}

    /** Some blocks under a heading. */
    public record Section(String heading, List<Block> blocks) {

        public Section(String heading, Block... blocks) {
            this(heading, List.of(blocks));
        }
    }

    /** A piece of a section. */
    public sealed interface Block {}

    /** A paragraph. */
    public record Text(String text) implements Block {}

    /** Things side by side, each with what is to be said of it. */
    public record Items(List<Labelled> items) implements Block {}

    /**
     * Fields of a file, both of which are spelt exactly so.
     *
     * @param before words before the name of the file; often none
     */
    public record Fields(String before, String file, List<String> fields) implements Block {}

    /** Something to be copied as it stands. */
    public record Code(String language, String code) implements Block {}

    public Entry {
        head = List.copyOf(head);
        related = List.copyOf(related);
        sections = List.copyOf(sections);
    }
}
