package org.tocsin.ingest.format.chan;

import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Place;
import org.tocsin.ingest.text.BodyText;

/** An imageboard: where its posts belong, how their markup is read and where they stand on the web. */
interface Imageboard {
    /** A board of it; null where nothing names one. */
    Place place(@Nullable String board);

    BodyText text(String markup);

    /** The post that a link of a body points at; null when it points elsewhere. */
    @Nullable QuoteLink target(BodyText.Anchor anchor);

    /** A post's address; null where it is not known. */
    @Nullable String address(String board, String thread, String no);
}
