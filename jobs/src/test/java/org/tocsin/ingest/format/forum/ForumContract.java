package org.tocsin.ingest.format.forum;

import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;
import org.tocsin.ingest.record.Quote;
import org.tocsin.text.CodePoints;

/** What every make of forum promises besides. */
abstract class ForumContract extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "page.html";
    }

    @Override
    protected String sampleName() {
        return formatName() + ".html";
    }

    /** A page that was cut inside a post still shows the beginning of that post, which is flagged. */
    @Override
    protected boolean tellsCutRecords() {
        return false;
    }

    @Override
    protected int cutStep() {
        return 7;
    }

    static String text(Observation post) {
        return post.body().text().text();
    }

    static String words(Observation post, Quote quote) {
        return CodePoints.of(text(post)).cut(quote.at());
    }
}
