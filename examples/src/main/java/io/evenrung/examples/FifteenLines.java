package io.evenrung.examples;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.finding.Severity;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.model.Organization;
import java.nio.file.Path;

/** The audit in fifteen lines: read a folder, audit it, print what is violated, stop a build if it is grave. */
public final class FifteenLines {

    private FifteenLines() {}

    public static void main(String[] args) {
        Organization organization = OrganizationReader.read(Path.of(args[0]));

        Auditor auditor = Auditor.standard(); // immutable, thread-safe: make one and keep it
        Audit audit = auditor.audit(organization);

        audit.violations().forEach(violation -> System.out.println(violation.explain()));
        audit.orThrow(Severity.CRITICAL); // a gate for a build
    }
}
