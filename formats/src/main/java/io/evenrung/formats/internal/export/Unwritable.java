package io.evenrung.formats.internal.export;

/** An organisation holds what the input folder has no way to say. Names the kind of fact, never a person or an amount. */
public final class Unwritable extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    Unwritable(String what) {
        super("the organisation cannot be written as an input folder: " + what);
    }
}
