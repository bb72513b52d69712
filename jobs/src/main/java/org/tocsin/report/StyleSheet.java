package org.tocsin.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** The look of every page, and the policy of a page that has it, fetches nothing and runs nothing. */
public record StyleSheet(String css) {
    /** The style sheet that comes with Tocsin. */
    public static StyleSheet standard() {
        try (InputStream bytes = StyleSheet.class.getResourceAsStream("report.css")) {
            if (bytes == null) {
                throw new IllegalStateException("no report.css");
            }
            return new StyleSheet(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a browser may do with the page: apply this style sheet, known by its hash. */
    public String policy() {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
            return "default-src 'none'; style-src 'sha256-"
                    + Base64.getEncoder().encodeToString(hash) + "'; base-uri 'none'; form-action 'none'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
