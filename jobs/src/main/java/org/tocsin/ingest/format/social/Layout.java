package org.tocsin.ingest.format.social;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.stream.Stream;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.Head;

/** How the JSON of a network's answers is laid out in a file. */
enum Layout {
    /** An object a line. */
    LINES {
        @Override
        Framing framing(String... lists) {
            return Framing.lines();
        }

        @Override
        Stream<ObjectNode> glimpse(Head head, String... lists) {
            return head.objects().stream();
        }
    },
    /** An array of objects, alone or at a key of an answer. */
    LIST {
        @Override
        Framing framing(String... lists) {
            return Framing.elements(lists);
        }

        @Override
        Stream<ObjectNode> glimpse(Head head, String... lists) {
            return head.firstElement(lists).stream();
        }
    },
    /** One object, written over several lines. */
    DOCUMENT {
        @Override
        Framing framing(String... lists) {
            return Framing.whole();
        }

        @Override
        Stream<ObjectNode> glimpse(Head head, String... lists) {
            return head.document().stream();
        }
    };

    /** {@code lists} are the paths of the arrays, as {@link Framing#elements(String...)} takes them. */
    abstract Framing framing(String... lists);

    /** The first objects of a file, were it laid out so. */
    abstract Stream<ObjectNode> glimpse(Head head, String... lists);
}
