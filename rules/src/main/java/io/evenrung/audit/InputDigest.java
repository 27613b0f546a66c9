package io.evenrung.audit;

import io.evenrung.model.Organization;
import io.evenrung.model.Policy;
import io.evenrung.model.Practice;
import io.evenrung.rules.internal.Sha256;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.stream.Stream;

/** A digest of all facts that an audit rests on; of the facts, not of the files, so that the order of rows cannot show. */
final class InputDigest {

    private InputDigest() {}

    static String of(Organization organization) {
        MessageDigest sha256 = Sha256.create();
        facts(organization).forEachOrdered(fact -> {
            sha256.update(fact.toString().getBytes(StandardCharsets.UTF_8));
            sha256.update((byte) 0);
        });
        return Sha256.text(sha256.digest());
    }

    /** Each in its canonical order, which the model keeps. */
    private static Stream<Object> facts(Organization organization) {
        Policy policy = organization.policy();
        Practice practice = organization.practice();
        Stream<Object> single = Stream.of(
                organization.name(),
                organization.asOf(),
                organization.limits(),
                organization.architecture(),
                policy,
                organization.provenance().conditions(),
                practice.history().breaks());
        return Stream.of(
                        single,
                        practice.workers().stream(),
                        practice.cohorts().stream(),
                        practice.moves().stream(),
                        practice.history().snapshots().stream(),
                        practice.forums().stream(),
                        practice.decisions().stream(),
                        practice.projects().stream(),
                        practice.contributions().stream(),
                        practice.recognitions().stream())
                .flatMap(facts -> facts);
    }
}
