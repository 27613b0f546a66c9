package io.evenrung.formats.report;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.JsonText;
import io.evenrung.rules.RuleSet;
import java.nio.file.Path;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * An audit as SARIF 2.1.0, so that a policy kept in git is annotated at the lines that a finding rests on. Its results are the
 * violations alone: hosts show every result as a problem, whatever its kind. What could not be decided stands among the
 * notifications. It holds no times; the same audit, rows in the same order, gives the same bytes.
 */
public final class SarifReport {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Audit audit;
    private final Edition edition;
    private final String folder;

    private SarifReport(Audit audit, Edition edition, String folder) {
        this.audit = audit;
        this.edition = edition;
        this.folder = folder;
    }

    public static SarifReport of(Audit audit) {
        return new SarifReport(audit, Edition.STANDARD, "");
    }

    public SarifReport withEdition(Edition wanted) {
        return new SarifReport(audit, wanted, folder);
    }

    /**
     * Names files as seen from the root of a repository.
     *
     * @param fromTheRoot the organisation's folder as seen from there, such as {@code policy/acme}; empty where it is the root
     */
    public SarifReport withFolder(String fromTheRoot) {
        return new SarifReport(audit, edition, fromTheRoot);
    }

    /** The whole report, its lines ended by a line feed. Characters that cannot be seen are escaped. */
    public String text() {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        log.putArray("runs").add(run());
        return JsonText.of(log);
    }

    /**
     * Writes the report in UTF-8. The file is replaced in one step: it never holds half a report.
     *
     * @throws java.io.UncheckedIOException if it cannot be written; what stood there before is kept
     */
    public void writeTo(Path file) {
        ReportFile.write(file, text());
    }

    private ObjectNode run() {
        Disclosure shown = Disclosure.of(audit, edition);
        SarifRules rules = SarifRules.of(audit.ruleSets());
        SarifArtifacts artifacts = new SarifArtifacts(folder);
        ArrayNode results = SarifResults.of(shown, rules, artifacts);
        ObjectNode run = JsonNodeFactory.instance.objectNode();
        run.set("tool", tool(rules));
        run.putArray("invocations")
                .addObject()
                .put("executionSuccessful", true)
                .set("toolConfigurationNotifications", SarifNotifications.of(shown, rules));
        run.set("originalUriBaseIds", artifacts.base());
        run.set("artifacts", artifacts.listed());
        run.set("results", results);
        run.put("columnKind", "unicodeCodePoints");
        run.set("properties", properties(shown));
        return run;
    }

    private ObjectNode tool(SarifRules rules) {
        ObjectNode tool = JsonNodeFactory.instance.objectNode();
        ObjectNode driver = tool.putObject("driver")
                .put("name", "evenrung")
                .put("fullName", "Evenrung, " + SafeText.sentence(ruleSets()));
        driver.set("rules", rules.descriptors());
        driver.set("notifications", SarifNotifications.descriptors());
        return tool;
    }

    private String ruleSets() {
        return String.join(
                ", ",
                audit.ruleSets().all().stream()
                        .map(rules -> rules.id() + " " + rules.version())
                        .toList());
    }

    /** What the audit can be done again by, and how many checks ended in each way. */
    private ObjectNode properties(Disclosure shown) {
        ObjectNode properties = JsonNodeFactory.instance.objectNode();
        properties.put("organization", SafeText.name(audit.organization().name()));
        properties.put("asOf", audit.asOf().toString()).put("inputDigest", audit.inputDigest());
        ArrayNode ruleSets = properties.putArray("ruleSets");
        for (RuleSet rules : audit.ruleSets().all()) {
            ruleSets.addObject()
                    .put("id", rules.id())
                    .put("version", rules.version())
                    .put("digest", rules.digest());
        }
        properties.set("counts", JsonReport.outcomes(shown, f -> true));
        return properties;
    }
}
