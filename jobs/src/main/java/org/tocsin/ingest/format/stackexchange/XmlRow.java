package org.tocsin.ingest.format.stackexchange;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Json;

/** Reads one {@code <row/>} by itself, with neither a DTD nor an entity of anybody's making. */
final class XmlRow {
    private final XMLInputFactory factory = XMLInputFactory.newDefaultFactory();

    XmlRow() {
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    }

    /** The row's attributes as texts; null when this is no whole row. */
    @Nullable ObjectNode read(String line) {
        if (!line.startsWith("<row ")) {
            return null;
        }
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(line));
            try {
                return attributes(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            return null; // the message would show the text
        }
    }

    private static ObjectNode attributes(XMLStreamReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            // nothing stands before a row
        }
        ObjectNode row = Json.empty();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            row.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        while (reader.hasNext()) {
            reader.next(); // a row that does not end well is broken
        }
        return row;
    }
}
