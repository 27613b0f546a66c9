package io.evenrung.formats.internal.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The style and the script that stand in every page, and the policy that lets a browser run these and nothing else: whatever a
 * name from outside might smuggle in, it would not be run.
 *
 * @param style all style sheets as one
 * @param policy the content security policy of the page
 */
record Assets(String style, String script, String policy) {

    private static final String FOLDER = "/io/evenrung/formats/html/";
    private static final List<String> STYLES = List.of("tokens.css", "page.css", "ladder.css", "plot.css");
    private static final Assets ALL = load();

    static Assets all() {
        return ALL;
    }

    private static Assets load() {
        String style = STYLES.stream().map(Assets::text).collect(Collectors.joining());
        String script = text("page.js");
        String policy = "default-src 'none'; style-src '" + hash(style) + "'; script-src '" + hash(script)
                + "'; img-src data:; base-uri 'none'; form-action 'none'";
        return new Assets(style, script, policy);
    }

    /** As a policy names an inlined text. */
    static String hash(String inlined) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(inlined.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Browsers turn the line ends of other systems into line feeds before they take the hash. */
    private static String text(String name) {
        try (InputStream resource = Assets.class.getResourceAsStream(FOLDER + name)) {
            if (resource == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
