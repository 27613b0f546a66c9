package io.evenrung.formats;

import io.evenrung.formats.internal.export.Export;
import io.evenrung.model.Organization;
import java.nio.file.Path;

/**
 * Writes an organisation as a folder that {@link OrganizationReader} reads back to an equal one: {@code organization.yaml} and a
 * table for everything that was supplied. Only where the facts were once read, and what was said of reading them, is not kept.
 *
 * <p>The same organisation gives the same bytes, and the folder is there whole or not at all. Amounts stand as the model has
 * them, for a year at full time; of pay before and after a move it knows only the relation, which two round amounts stand for.
 */
public final class OrganizationWriter {

    private OrganizationWriter() {}

    /**
     * @param folder one that is not there yet, or is empty; what it lies in is created if need be
     * @throws IllegalArgumentException if the folder is neither, or if the organisation holds what the input format has no way
     *     to say, as a list with a semicolon in an item, or a reference to a worker who is not listed: the message names the
     *     kind of fact, never a person or an amount
     * @throws java.io.UncheckedIOException if the folder cannot be written; nothing of it is left then
     */
    public static void write(Organization organization, Path folder) {
        Export.write(organization, folder);
    }
}
