package org.tocsin.ingest.format.mail;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.record.Author;

/** Reads a From field: "Ann Lee <ann@example.org>", "ann@example.org (Ann Lee)", "ann at example.org (Ann Lee)". */
final class Sender {
    private static final Pattern ANGLED = Pattern.compile("(?s)(.*)<\\s*([^<>]{1,320}?)\\s*>.*");
    private static final Pattern BARE =
            Pattern.compile("(?s)\\s*(\\S{1,250}(?:@|\\s+(?:at|AT|_at_)\\s+)\\S{1,250})\\s*(?:\\((.*)\\))?.*");
    private static final int LONGEST = 320;

    private Sender() {}

    static Author of(@Nullable String from) {
        if (from == null || from.isBlank()) {
            return Author.UNKNOWN;
        }
        Matcher angled = ANGLED.matcher(from);
        if (angled.matches()) {
            return author(angled.group(2), angled.group(1));
        }
        Matcher bare = BARE.matcher(from);
        return bare.matches() ? author(bare.group(1), bare.group(2)) : author(null, from);
    }

    /** Addresses are compared without case, as nearly all mail is delivered. */
    private static Author author(@Nullable String address, @Nullable String name) {
        String shown =
                name == null ? "" : name.replace("\\\"", "'").replace("\"", "").strip();
        String cut = shown.length() <= LONGEST ? shown : shown.substring(0, LONGEST);
        return new Author(
                address == null ? null : address.toLowerCase(Locale.ROOT),
                address == null ? Author.Scope.NONE : Author.Scope.SITE,
                cut.isEmpty() ? null : cut,
                address,
                null,
                null,
                Author.State.PRESENT);
    }
}
