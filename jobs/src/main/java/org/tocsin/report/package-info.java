/** What people read of a run: redaction, {@code cases.ndjson} and the pages. Clear text enters here and never leaves. */
package org.tocsin.report;
