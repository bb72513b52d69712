package org.tocsin.ingest.format.chat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;
import org.tocsin.ingest.format.OffsetTime;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.record.ReadTime;
import org.tocsin.ingest.record.Skipped;
import org.tocsin.ingest.record.Standing;

/** A channel as an export names it before its messages; all of it may be missing. */
record DiscordChannel(
        @Nullable String guild,
        @Nullable String guildName,
        @Nullable String id,
        @Nullable String name,
        @Nullable String type,
        ReadTime exported) {
    /** By name, and by number as other writers have them. */
    private static final Set<String> PRIVATE =
            Set.of("DirectTextChat", "DirectGroupTextChat", "GuildPrivateThread", "1", "3", "12");

    static final Standing ASSUMED = new Standing(Standing.Visibility.UNKNOWN, "assumed", Standing.State.LIVE, "format");

    static DiscordChannel of(ObjectNode around) {
        JsonNode guild = around.path("guild");
        JsonNode channel = around.path("channel");
        return new DiscordChannel(
                Json.filled(guild, "id"),
                Json.filled(guild, "name"),
                Json.filled(channel, "id"),
                Json.filled(channel, "name"),
                Json.filled(channel, "type"),
                OffsetTime.read(Json.text(around, "exportedAt")));
    }

    boolean tellsItsKind() {
        return guild != null && type != null;
    }

    /** Why its messages are not read; null when they are. */
    Skipped.@Nullable Reason refusal(boolean assumePublic) {
        boolean direct = "0".equals(guild) || (type != null && (PRIVATE.contains(type) || type.startsWith("Direct")));
        return direct ? Skipped.Reason.PRIVATE : assumePublic ? null : Skipped.Reason.VISIBILITY_UNKNOWN;
    }

    Place place() {
        String shown = guildName == null || name == null ? name : guildName + "/" + name;
        return new Place("discord", "discord.com", id, shown, false);
    }

    /** The address of a message; null where the channel is not known. */
    @Nullable String address(String message) {
        return guild == null || id == null ? null : "https://discord.com/channels/" + guild + "/" + id + "/" + message;
    }

    @Override
    public String toString() {
        return "DiscordChannel[" + type + "]";
    }
}
