package io.evenrung.formats.internal.sarif;

import io.evenrung.audit.Audit;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.json.JsonCounts;
import io.evenrung.formats.report.SafeText;
import io.evenrung.rules.RuleSet;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An audit as a log of SARIF that holds one run. */
public final class SarifLog {

    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private final Audit audit;
    private final Disclosure shown;
    private final String folder;

    private SarifLog(Audit audit, Disclosure shown, String folder) {
        this.audit = audit;
        this.shown = shown;
        this.folder = folder;
    }

    /**
     * The whole log.
     *
     * @param folder that of the organisation as seen from the root of the repository; empty where it is the root
     */
    public static ObjectNode of(Audit audit, Disclosure shown, String folder) {
        ObjectNode log = JsonNodeFactory.instance.objectNode();
        log.put("$schema", SCHEMA).put("version", "2.1.0");
        log.putArray("runs").add(new SarifLog(audit, shown, folder).run());
        return log;
    }

    private ObjectNode run() {
        Rules rules = Rules.of(audit.ruleSets());
        Artifacts artifacts = new Artifacts(folder);
        ArrayNode results = Results.of(shown, rules, artifacts);
        ObjectNode run = JsonNodeFactory.instance.objectNode();
        run.set("tool", tool(rules));
        run.putArray("invocations")
                .addObject()
                .put("executionSuccessful", true)
                .set("toolConfigurationNotifications", Notifications.of(shown, rules));
        run.set("originalUriBaseIds", artifacts.base());
        run.set("artifacts", artifacts.listed());
        run.set("results", results);
        run.put("columnKind", "unicodeCodePoints");
        run.set("properties", properties());
        return run;
    }

    private ObjectNode tool(Rules rules) {
        ObjectNode tool = JsonNodeFactory.instance.objectNode();
        ObjectNode driver = tool.putObject("driver")
                .put("name", "evenrung")
                .put("fullName", "Evenrung, " + SafeText.sentence(ruleSets()));
        driver.set("rules", rules.descriptors());
        driver.set("notifications", Notifications.descriptors());
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
    private ObjectNode properties() {
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
        properties.set("counts", JsonCounts.outcomes(shown, f -> true));
        return properties;
    }
}
