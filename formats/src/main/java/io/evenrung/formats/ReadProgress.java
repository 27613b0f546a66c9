package io.evenrung.formats;

/** Hears how far the reading of a folder has come. */
@FunctionalInterface
public interface ReadProgress {

    /**
     * A further table has been read.
     *
     * @param bytes size of the tables that have been read
     * @param all size of all tables
     */
    void read(long bytes, long all);
}
