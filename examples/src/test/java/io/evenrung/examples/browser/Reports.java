package io.evenrung.examples.browser;

import io.evenrung.audit.Audit;
import io.evenrung.audit.Auditor;
import io.evenrung.formats.OrganizationReader;
import io.evenrung.formats.report.HtmlReport;
import io.evenrung.formats.report.JsonReport;
import io.evenrung.model.Organization;
import io.evenrung.testkit.jqwik.OrganizationArbitrary;
import java.nio.file.Path;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports that are tried. */
enum Reports {
    MERIDIAN,
    UNIVERSITY_OF_CALIFORNIA,
    /** An invented organisation of forty job families and some 3,700 findings. */
    FORTY_FAMILIES;

    /** One page, and the same audit as JSON. */
    record Report(Path page, JsonNode json) {}

    Report writeTo(Path folder) {
        Audit audit = Auditor.standard().audit(organization());
        Path page = folder.resolve(name() + ".html");
        HtmlReport.of(audit).writeTo(page);
        return new Report(
                page, JsonMapper.shared().readTree(JsonReport.of(audit).text()));
    }

    private Organization organization() {
        return switch (this) {
            case MERIDIAN -> example("meridian");
            case UNIVERSITY_OF_CALIFORNIA -> example("university-of-california");
            case FORTY_FAMILIES ->
                OrganizationArbitrary.any()
                        .withEveryFact()
                        .withFamilies(40, 40)
                        .withRungs(3, 8)
                        .withWorkers(1200, 2000)
                        .sample(1, 7)
                        .get(0);
        };
    }

    private static Organization example(String name) {
        String root = Objects.requireNonNull(System.getProperty("evenrung.root"), "evenrung.root");
        return OrganizationReader.read(Path.of(root, "examples", "organizations", name));
    }
}
