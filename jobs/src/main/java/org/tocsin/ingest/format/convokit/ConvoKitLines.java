package org.tocsin.ingest.format.convokit;

import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/** A ConvoKit corpus's {@code utterances.jsonl}, an utterance a line. */
public final class ConvoKitLines extends ConvoKit {
    @Override
    public String name() {
        return "convokit-lines";
    }

    @Override
    public String recognisedBy() {
        return "JSON lines with id, text, timestamp, speaker or user, conversation_id or root, reply-to or reply_to";
    }

    @Override
    public boolean claims(Head head) {
        return head.objects().stream().anyMatch(ConvoKit::isUtterance);
    }

    @Override
    public Framing framing() {
        return Framing.lines();
    }
}
