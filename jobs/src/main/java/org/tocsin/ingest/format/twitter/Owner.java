package org.tocsin.ingest.format.twitter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.Json;

/** Whose archive a file is of, as the {@code account.js} beside it says; of all that stands there nothing else is kept. */
record Owner(
        @Nullable String id,
        @Nullable String handle,
        @Nullable String name,
        boolean closed) {
    static final Owner UNKNOWN = new Owner(null, null, null, false);

    static Owner of(DumpFile file) {
        JsonNode account = assigned(file, "account.js").path(0).path("account");
        return new Owner(
                Tweet.id(account, "accountId"),
                Json.filled(account, "username"),
                Json.filled(account, "accountDisplayName"),
                protectedSince(assigned(file, "protected-history.js")));
    }

    /** Whether the latest word of an account on who may see it is that few may. */
    private static boolean protectedSince(JsonNode history) {
        String latest = "";
        boolean closed = false;
        for (JsonNode each : history) {
            JsonNode change = each.path("protectedHistory");
            String at = change.path("protectedAt").asText();
            if (at.compareTo(latest) >= 0) {
                latest = at;
                closed = change.path("action").asText().equals("Protect");
            }
        }
        return closed;
    }

    /** The array that a script beside the file assigns; an empty object when there is none. */
    private static JsonNode assigned(DumpFile file, String name) {
        String script = file.beside(name)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("");
        ObjectNode wrapped = Json.object(
                "{\"all\":" + script.substring(script.indexOf('=') + 1).replace(';', ' ') + "}");
        return wrapped == null ? Json.empty() : wrapped.path("all");
    }

    @Override
    public String toString() {
        return "Owner[]";
    }
}
