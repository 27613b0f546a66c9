package io.evenrung.formats.internal.export;

import io.evenrung.model.Commitment;
import io.evenrung.model.DecisionRight;
import io.evenrung.model.LevelId;
import io.evenrung.model.ManagementEntry;
import io.evenrung.model.Policy;
import io.evenrung.model.Publication;
import io.evenrung.model.ReturnRight;
import io.evenrung.model.Supplied;
import io.evenrung.model.SwitchRule;
import io.evenrung.model.Waiver;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The written policy as a tree. A part that was not supplied is left out; one that was, and is empty, is written empty. */
final class PolicySection {

    private PolicySection() {}

    static ObjectNode of(Policy policy) {
        ObjectNode section = JsonNodeFactory.instance.objectNode();
        published(section, policy.publication());
        list(section, "switching", policy.switchRules(), PolicySection::switchRule);
        returnRight(section, policy.returnRight());
        list(section, "decision_rights", policy.decisionRights(), PolicySection::decisionRight);
        list(section, "management_entry", policy.managementEntries(), PolicySection::managementEntry);
        list(section, "waivers", policy.waivers(), PolicySection::waiver);
        StandardsSection.add(section, policy.standards());
        commitments(section, policy.commitments());
        return section;
    }

    static <T> void list(ObjectNode section, String key, Supplied<T> values, BiConsumer<ObjectNode, T> write) {
        if (values.isPresent()) {
            ArrayNode list = section.putArray(key);
            values.forEach(value -> write.accept(list.addObject(), value));
        }
    }

    private static void published(ObjectNode section, @Nullable Publication publication) {
        if (publication == null) {
            return;
        }
        ObjectNode entry = section.putObject("published");
        entry.put("audience", Cells.word(publication.audience()));
        if (publication.reviewed() != null) {
            entry.put("reviewed", publication.reviewed().toString());
        }
    }

    private static void switchRule(ObjectNode entry, SwitchRule rule) {
        entry.put("from", rule.fromTrack());
        entry.put("to", rule.toTrack());
        if (rule.family() != null) {
            entry.put("family", rule.family());
        }
    }

    private static void returnRight(ObjectNode section, @Nullable ReturnRight right) {
        if (right != null) {
            section.putObject("return_right")
                    .put("trial_months", right.trialMonths())
                    .put("no_fault", right.noFault())
                    .put("grade_kept", right.gradeKept());
        }
    }

    private static void decisionRight(ObjectNode entry, DecisionRight right) {
        entry.put("id", right.id());
        entry.put("name", right.name());
        ArrayNode holders = entry.putArray("holders");
        for (LevelId holder : right.holders()) {
            ObjectNode rung = holders.addObject();
            rung.put("family", holder.family());
            rung.put("level", holder.code());
            if (holder.track() != null) {
                rung.put("track", holder.track());
            }
        }
    }

    private static void managementEntry(ObjectNode entry, ManagementEntry from) {
        entry.put("family", from.family());
        entry.put("from", from.from().code());
    }

    private static void waiver(ObjectNode entry, Waiver waiver) {
        entry.put(Cells.word(waiver.scope()), waiver.name());
        if (waiver.until() != null) {
            entry.put("until", waiver.until().toString());
        }
        entry.put("reason", waiver.reason());
    }

    private static void commitments(ObjectNode section, Supplied<Commitment> commitments) {
        if (commitments.isAbsent()) {
            return;
        }
        ObjectNode entries = section.putObject("commitments");
        for (Commitment commitment : commitments) {
            ObjectNode entry = entries.putObject(commitment.principle());
            entry.put("written", commitment.written());
            if (commitment.reference() != null) {
                entry.put("reference", commitment.reference());
            }
        }
    }
}
