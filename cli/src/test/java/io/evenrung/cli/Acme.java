package io.evenrung.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small sound organisation on disk: nothing critical is violated in it, and one major rule is. */
final class Acme {

    private Acme() {}

    /** Management reaches two rungs above the top IC rung, which is one more than allowed. */
    static Path in(Path folder) throws IOException {
        Files.writeString(folder.resolve("organization.yaml"), """
                evenrung: 1
                name: Café İstanbul
                as_of: 2024-12-31
                invented: true
                tracks:
                  ic: {kind: individual_contributor, name: Professional}
                  m: {kind: management, name: Manager}
                """);
        Files.writeString(folder.resolve("levels.csv"), """
                job_family,job_level,track,grade,rank
                Bäckerei,IC1,ic,11,1
                Bäckerei,IC2,ic,12,2
                Bäckerei,IC3,ic,13,3
                Bäckerei,M1,m,13,1
                Bäckerei,M2,m,14,2
                Bäckerei,M3,m,15,3
                """);
        return folder;
    }
}
