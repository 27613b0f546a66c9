package io.evenrung.measure.note;

import io.evenrung.measure.rate.Window;
import io.evenrung.measure.scene.Scene;
import io.evenrung.model.Practice;
import io.evenrung.model.Project;
import io.evenrung.model.Recognition;
import java.util.HashSet;
import java.util.Set;

/** Those whose work was seen: they led a project of high profile, or were recognised within the window. */
final class VisiblePeople {

    private VisiblePeople() {}

    static Set<String> of(Scene scene) {
        Practice practice = scene.organization().practice();
        Window window = Window.of(scene);
        Set<String> visible = new HashSet<>();
        for (Project project : practice.projects()) {
            if (Boolean.TRUE.equals(project.highProfile()) && project.lead() != null) {
                visible.add(project.lead());
            }
        }
        for (Recognition recognition : practice.recognitions()) {
            if (window.contains(recognition.date())) {
                visible.add(recognition.recipient());
            }
        }
        return visible;
    }
}
