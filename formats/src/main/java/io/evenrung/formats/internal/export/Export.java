package io.evenrung.formats.internal.export;

import io.evenrung.formats.internal.intake.Intake;
import io.evenrung.model.Organization;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes an organisation into a folder of its own. */
public final class Export {

    private Export() {}

    /**
     * @throws IllegalArgumentException if the folder is not empty, or the organisation cannot be said in its files
     */
    public static void write(Organization organization, Path folder) {
        try {
            NewFolder.create(folder, unfinished -> {
                fill(organization, unfinished);
                Proof.require(organization, unfinished);
            });
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be written: " + e.getMessage(), e);
        }
    }

    private static void fill(Organization organization, Path folder) throws IOException {
        try {
            Files.writeString(
                    folder.resolve(Intake.YAML), YamlText.of(Document.of(organization)), StandardCharsets.UTF_8);
            Workbook.write(organization, folder);
        } catch (CharacterCodingException e) {
            throw new Unwritable("a text holds half of a character");
        }
    }
}
