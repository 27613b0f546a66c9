package io.evenrung.formats;

import io.evenrung.formats.internal.intake.Intake;
import io.evenrung.model.Organization;
import java.nio.file.Path;

/**
 * Reads an organisation from a folder that holds {@code organization.yaml} and tables as CSV files.
 *
 * <p>Reading gives a whole organisation or all the problems: bad input never yields half of one.
 */
public final class OrganizationReader {

    private OrganizationReader() {}

    /**
     * @throws InvalidInputException if anything is wrong with the folder or what it holds
     */
    public static Organization read(Path folder) {
        return read(folder, ReadOptions.defaults());
    }

    /**
     * @throws InvalidInputException if anything is wrong with the folder or what it holds
     */
    public static Organization read(Path folder, ReadOptions options) {
        return Intake.read(folder, options);
    }
}
