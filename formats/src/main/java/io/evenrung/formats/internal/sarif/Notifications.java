package io.evenrung.formats.internal.sarif;

import io.evenrung.finding.Finding;
import io.evenrung.finding.Outcome;
import io.evenrung.finding.Rule;
import io.evenrung.formats.internal.disclosure.Disclosure;
import io.evenrung.formats.internal.text.Words;
import io.evenrung.measure.Need;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What could not be decided and what would let it be, as notifications of SARIF: none of it is a problem, nor a pass. */
final class Notifications {

    private static final int SUBJECTS = 10;

    private record Group(Rule rule, Outcome outcome, String reason, List<Need> needs) {}

    private Notifications() {}

    /** What each kind of notification means. */
    static ArrayNode descriptors() {
        ArrayNode descriptors = JsonNodeFactory.instance.arrayNode();
        descriptors
                .addObject()
                .put("id", Words.token(Outcome.INSUFFICIENT_EVIDENCE))
                .set(
                        "shortDescription",
                        Messages.message("The facts are there and too few to decide. This is no pass."));
        descriptors
                .addObject()
                .put("id", Words.token(Outcome.NOT_EVALUATED))
                .set("shortDescription", Messages.message("A needed fact was not supplied. This is no pass."));
        return descriptors;
    }

    static ArrayNode of(Disclosure shown, Rules rules) {
        Map<Group, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : shown.findings()) {
            Outcome outcome = finding.outcome();
            if (outcome == Outcome.INSUFFICIENT_EVIDENCE || outcome == Outcome.NOT_EVALUATED) {
                String reason = finding.reason() == null ? "" : finding.reason();
                groups.computeIfAbsent(
                                new Group(finding.rule(), outcome, reason, finding.needs()), g -> new ArrayList<>())
                        .add(finding);
            }
        }
        ArrayNode notifications = JsonNodeFactory.instance.arrayNode();
        groups.forEach((group, some) -> {
            ObjectNode node = notifications.addObject();
            node.put("level", "note");
            node.set("message", Messages.message(message(group, some)));
            node.putObject("descriptor").put("id", Words.token(group.outcome()));
            node.putObject("associatedRule").put("id", group.rule().id()).put("index", rules.place(group.rule()));
        });
        return notifications;
    }

    private static String message(Group group, List<Finding> some) {
        List<String> labels =
                some.stream().limit(SUBJECTS).map(f -> f.subject().label()).toList();
        int more = some.size() - SUBJECTS;
        List<String> needs = group.needs().stream().map(Need::toString).toList();
        return Words.of(group.outcome()) + " for " + String.join("; ", labels)
                + (more > 0 ? " and " + more + " more" : "")
                + (group.reason().isEmpty() ? "" : ": " + group.reason())
                + (needs.isEmpty() ? "" : ". What would supply it: " + String.join("; ", needs));
    }
}
