package io.evenrung.formats.internal.entry;

import io.evenrung.finding.ValueText;
import io.evenrung.formats.internal.entry.Entry.Labelled;
import io.evenrung.formats.internal.entry.Entry.Section;
import io.evenrung.formats.internal.entry.Entry.Text;
import io.evenrung.measure.Setting;
import java.util.List;

/** Puts together what there is to say of a setting. */
public final class SettingEntry {

    private SettingEntry() {}

    public static Entry of(Setting setting) {
        return new Entry(
                setting.id(),
                "A setting of measuring: " + setting.meaning(),
                List.of(
                        new Labelled("Setting", setting.id()),
                        new Labelled("Default", ValueText.withUnit(setting.byDefault(), setting.unit())),
                        new Labelled("Origin", setting.origin())),
                List.of(),
                List.of(new Section(
                        "How to set it",
                        new Text(LimitText.range(setting.least(), setting.most(), setting.unit())),
                        LimitText.howToSet(setting.id(), setting.byDefault()))));
    }
}
