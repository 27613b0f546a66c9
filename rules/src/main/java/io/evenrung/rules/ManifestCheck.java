package io.evenrung.rules;

import io.evenrung.rules.internal.Spelling;
import io.evenrung.rules.internal.drl.Position;
import io.evenrung.rules.internal.load.Manifest;
import io.evenrung.rules.internal.load.Manifest.Relimit;
import io.evenrung.rules.internal.load.Manifest.Requirement;
import io.evenrung.rules.internal.load.RuleText;
import io.evenrung.rules.internal.load.Versions;
import io.evenrung.rules.language.RuleProblem;
import java.util.Collection;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Holds a manifest against the rules that it speaks of. What it says of other rule sets than the built-in one can only be held
 * against those when they are put together.
 */
final class ManifestCheck {

    private final Manifest manifest;
    private final RuleText file;
    private final RuleSet standard;
    private final Set<String> own;
    private final Consumer<RuleProblem> problems;

    /**
     * @param own ids of the rules of the rule set itself
     */
    ManifestCheck(Manifest manifest, RuleText file, RuleSet standard, Set<String> own, Consumer<RuleProblem> problems) {
        this.manifest = manifest;
        this.file = file;
        this.standard = standard;
        this.own = own;
        this.problems = problems;
    }

    void check() {
        manifest.requires().forEach(this::requirement);
        manifest.replaces().forEach(this::replaced);
        manifest.relimits().forEach(this::relimited);
    }

    private void requirement(Requirement requirement) {
        boolean isStandard = requirement.id().equals(standard.id());
        if (isStandard && !Versions.isAtLeast(standard.version(), requirement.version())) {
            refuse(
                    requirement.at(),
                    "this needs " + requirement.id() + " " + requirement.version() + ", and here it is "
                            + standard.version(),
                    "a version that is there, or a later release of evenrung",
                    null);
        } else if (requirement.id().equals(manifest.id())) {
            refuse(requirement.at(), "a rule set cannot need itself", "other rule sets", null);
        } else if (!isStandard && requirement.id().startsWith("evenrung")) {
            refuse(
                    requirement.at(),
                    "there is no built-in rule set '" + requirement.id() + "'",
                    standard.id(),
                    standard.id());
        }
    }

    private void replaced(String id, Position at) {
        if (!own.contains(id)) {
            refuse(
                    at,
                    "'" + id + "' is to be replaced, and there is no rule of that id here",
                    "a rule \"" + id + "\" in this rule set",
                    Spelling.closest(id, own));
        } else if (!standard.ids().contains(id) && !mayBeOfAnother()) {
            refuse(
                    at,
                    "there is no built-in rule '" + id + "' to be replaced",
                    "the id of a built-in rule; a rule of another id is added without a word",
                    Spelling.closest(id, standard.ids()));
        }
    }

    private void relimited(String id, Relimit relimit) {
        LimitRange range = standard.adjustable().get(id);
        if (own.contains(id)) {
            refuse(relimit.idAt(), "'" + id + "' is a rule of this rule set", "its limit in its own @threshold", null);
        } else if (range != null && !range.allows(relimit.value())) {
            refuse(relimit.valueAt(), "the limit is out of range", range.text(), null);
        } else if (range == null && standard.ids().contains(id)) {
            refuse(relimit.idAt(), "the rule '" + id + "' has no limit", "the id of a rule that has one", null);
        } else if (range == null && !mayBeOfAnother()) {
            Collection<String> known = standard.adjustable().keySet();
            refuse(
                    relimit.idAt(),
                    "there is no limit '" + id + "'",
                    "the id of a built-in rule that has a limit, or of a setting",
                    Spelling.closest(id, known));
        }
    }

    /** Whether it names a rule set that is not here to be asked. */
    private boolean mayBeOfAnother() {
        return manifest.requires().stream().anyMatch(r -> !r.id().equals(standard.id()));
    }

    private void refuse(Position at, String message, String expected, @Nullable String suggestion) {
        problems.accept(file.problem(at, message, expected, suggestion));
    }
}
