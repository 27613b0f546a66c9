package io.evenrung.measure;

/**
 * A fact that was not supplied and would let something be evaluated.
 *
 * @param file the file that would hold it
 * @param field the column of that file, or the path within {@code organization.yaml}
 */
public record Need(String file, String field) implements Comparable<Need> {

    /** The YAML file that holds identity, tracks, pairs and the written policy. */
    public static final String ORGANIZATION = "organization.yaml";

    public static Need policy(String path) {
        return new Need(ORGANIZATION, path);
    }

    @Override
    public int compareTo(Need other) {
        int byFile = file.compareTo(other.file);
        return byFile != 0 ? byFile : field.compareTo(other.field);
    }

    @Override
    public String toString() {
        return file + ": " + field;
    }
}
