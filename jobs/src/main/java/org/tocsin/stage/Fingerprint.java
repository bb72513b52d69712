package org.tocsin.stage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.tocsin.keys.Keyring;
import org.tocsin.risk.RiskWeights;
import org.tocsin.rule.RuleSet;

/**
 * By what a run was made. {@code configuration} is a digest of the options, fitted weights of cases among them; {@code detection} of all that a sighting
 * depends on beside its post: where it is unchanged, posts judged before need not be judged again.
 */
record Fingerprint(String configuration, String detection, Map<String, String> versions, Map<String, String> options) {
    static Fingerprint of(Scan.Request request, Keyring keyring, RiskWeights weights) {
        SortedMap<String, String> versions = madeBy();
        SortedMap<String, String> options = new TreeMap<>();
        options.put("as_of", String.valueOf(request.asOf()));
        options.put("assume_public", String.valueOf(request.ingest().assumePublic()));
        options.put("exhaustive", String.valueOf(request.exhaustive()));
        options.put("format", String.valueOf(request.ingest().format()));
        options.put("mapping", String.valueOf(request.ingest().mapping()));
        options.put("risk", weights.equals(RiskWeights.HAND) ? "hand" : digest(weights.toString()));
        String configuration = digest(options.toString());
        String detection = digest(
                versions + " " + request.depth() + " " + keyring.pseudonym().id());
        options.put("detection", detection);
        return new Fingerprint(configuration, detection, versions, options);
    }

    private static SortedMap<String, String> madeBy() {
        String tocsin =
                Objects.requireNonNullElse(Fingerprint.class.getPackage().getImplementationVersion(), "dev");
        return new TreeMap<>(
                Map.of("tocsin", tocsin, "rules", RuleSet.standard().version(), "models", tocsin));
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
