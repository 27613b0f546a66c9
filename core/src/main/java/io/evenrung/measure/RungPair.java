package io.evenrung.measure;

import io.evenrung.model.LevelId;
import io.evenrung.model.LevelPair;

/**
 * An IC rung and a management rung that are compared, whether declared or of one grade.
 *
 * @param individualContributor the IC rung
 * @param management the management rung
 * @param basis on what the pairing rests
 */
public record RungPair(LevelId individualContributor, LevelId management, LevelPair.Basis basis) {

    public String family() {
        return individualContributor.family();
    }

    /** As {@code Engineering IC5 = M1}. */
    public String label() {
        return individualContributor.label() + " = " + management.code();
    }

    /** The same in every run: part of the keys of subjects. */
    public String key() {
        return Subject.key(individualContributor) + "=" + Subject.key(management);
    }
}
