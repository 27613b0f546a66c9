package io.evenrung.formats.internal.disclosure;

import io.evenrung.measure.Subject;

/**
 * Who a finding about a single person is about, read from the key of its subject, where alone the identifier stands.
 *
 * @param part the identifier as keys write it
 * @param rest what tells several findings about one person apart, as a day; empty for nothing
 */
record PersonKey(String part, String rest) {

    static PersonKey of(Subject person) {
        String[] parts = person.key().split("/", 3);
        return parts.length < 2
                ? new PersonKey(person.key(), "")
                : new PersonKey(parts[1], parts.length < 3 ? "" : parts[2]);
    }

    String identifier() {
        return part.replace("~1", "/").replace("~0", "~");
    }

    /** The subject for eyes that may see whom it is about. */
    static Subject named(Subject person) {
        PersonKey key = of(person);
        String label = key.rest().isEmpty()
                ? "person " + key.identifier()
                : "person " + key.identifier() + ", change of level of "
                        + key.rest().replace("/", ", number ");
        return new Subject(person.kind(), person.key(), label, person.levels());
    }
}
