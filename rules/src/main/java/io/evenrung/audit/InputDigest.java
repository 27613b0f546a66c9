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
        return Stream.concat(
                single,
                Stream.of(
                                practice.workers(),
                                practice.cohorts(),
                                practice.moves(),
                                practice.history().snapshots(),
                                practice.forums(),
                                practice.decisions(),
                                practice.projects(),
                                practice.contributions(),
                                practice.recognitions())
                        // whether they were supplied at all is a fact of its own
                        .flatMap(facts -> Stream.concat(Stream.of(facts.isPresent()), facts.stream())));
    }
}
