package org.tocsin.ingest.format.convokit;

import java.util.List;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/** An older ConvoKit corpus's {@code utterances.json}, one array of utterances. */
public final class ConvoKitArray extends ConvoKit {
    @Override
    public String name() {
        return "convokit-array";
    }

    @Override
    public String recognisedBy() {
        return "a JSON array of objects with the fields of convokit-lines";
    }

    @Override
    public boolean claims(Head head) {
        return head.opening() == '['
                && head.firstElement(List.of()).filter(ConvoKit::isUtterance).isPresent();
    }

    @Override
    public Framing framing() {
        return Framing.elements(List.of());
    }
}
