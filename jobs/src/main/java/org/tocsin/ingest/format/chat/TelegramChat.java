package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** A chat as an export names it before its messages; all of it may be missing. */
record TelegramChat(
        @Nullable String id,
        @Nullable String name,
        @Nullable String type) {
    private static final long MARK = 1L << 32; // exports before 2021 put a peer's kind above its 32 bits

    static TelegramChat of(ObjectNode around) {
        JsonNode id = around.path("id");
        return new TelegramChat(
                id.isIntegralNumber() ? String.valueOf(bare(id.longValue())) : Json.filled(around, "id"),
                Json.filled(around, "name"),
                Json.filled(around, "type"));
    }

    /** A chat's own id; exports of before 2021 add two times 2³² to a channel's. */
    private static long bare(long id) {
        return id >= MARK && id < 3 * MARK ? id % MARK : id;
    }

    /** A peer as newer exports write it, {@code user12} or {@code channel34}; older ones have a number. */
    static @Nullable String peer(JsonNode id) {
        if (!id.isIntegralNumber()) {
            return id.isTextual() && !id.asText().isBlank() ? id.asText() : null;
        }
        long number = id.longValue();
        return number >= 2 * MARK && number < 3 * MARK
                ? "channel" + number % MARK
                : number >= MARK && number < 2 * MARK ? "chat" + number % MARK : "user" + number;
    }

    boolean isChannel() {
        return "public_channel".equals(type);
    }

    /** Why its messages are not read; null when they are. */
    Skipped.@Nullable Reason refusal(boolean assumePublic) {
        if (type == null) {
            return assumePublic ? null : Skipped.Reason.VISIBILITY_UNKNOWN;
        }
        return type.startsWith("public_") ? null : Skipped.Reason.PRIVATE;
    }

    Standing standing() {
        return type == null
                ? new Standing(Standing.Visibility.UNKNOWN, "assumed", Standing.State.LIVE, "format")
                : new Standing(Standing.Visibility.PUBLIC, "type", Standing.State.LIVE, "format");
    }

    Place place() {
        return new Place("telegram", "telegram.org", id == null ? name : id, name, true);
    }

    @Override
    public String toString() {
        return "TelegramChat[" + type + "]";
    }
}
