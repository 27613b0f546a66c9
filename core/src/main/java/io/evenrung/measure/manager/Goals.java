package io.evenrung.measure.manager;

import io.evenrung.measure.Doubt;
import io.evenrung.measure.Need;
import io.evenrung.measure.Subject;
import io.evenrung.measure.Tally;
import io.evenrung.measure.scene.Scene;
import io.evenrung.measure.scene.Shares;
import io.evenrung.measure.scene.Sink;
import io.evenrung.model.ManagerGoal;
import io.evenrung.model.Supplied;

/** What the goals written for managers are about. */
final class Goals {

    private Goals() {}

    static void measure(Scene scene, Sink sink) {
        Supplied<ManagerGoal> goals = scene.organization().policy().standards().managerGoals();
        if (goals.isAbsent()) {
            Doubt doubt = Doubt.missing(
                    "which goals are written for managers is not known", Need.policy("policy.manager_goals"));
            sink.add(ManagerResultGoals.class, Subject.organization(), doubt);
            sink.add(StrategicGoals.class, Subject.organization(), doubt);
            return;
        }
        Tally.Counter results =
                Tally.high("goals written for managers", "results of the team or of its people rather than tasks");
        int strategic = 0;
        for (ManagerGoal goal : goals) {
            results.add(goal.kind() != ManagerGoal.Kind.TASK);
            strategic += goal.strategic() ? 1 : 0;
        }
        new Shares(scene, sink)
                .ofThings(ManagerResultGoals.class, Subject.organization(), results.tally(), ManagerResultGoals::new);
        sink.add(new StrategicGoals(
                Subject.organization(), strategic, goals.values().size()));
    }
}
