package org.tocsin.ingest.format.chat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.format.Json;

class TelegramChatTest {
    private static final long OLD_CHANNEL = 2L << 32;

    @Test
    void anOldPeersNumberTellsItsKind() {
        assertThat(TelegramChat.peer(LongNode.valueOf(77))).isEqualTo("user77");
        assertThat(TelegramChat.peer(LongNode.valueOf((1L << 32) + 77))).isEqualTo("chat77");
        assertThat(TelegramChat.peer(LongNode.valueOf(OLD_CHANNEL + 77))).isEqualTo("channel77");
        assertThat(TelegramChat.peer(TextNode.valueOf("channel77"))).isEqualTo("channel77");
        assertThat(TelegramChat.peer(NullNode.instance)).isNull();
    }

    @Test
    void aChannelHasOneIdInOldAndNewExports() {
        assertThat(TelegramChat.of(Json.empty().put("id", OLD_CHANNEL + 77))
                        .place()
                        .uid("1"))
                .isEqualTo(TelegramChat.of(Json.empty().put("id", 77)).place().uid("1"));
    }
}
