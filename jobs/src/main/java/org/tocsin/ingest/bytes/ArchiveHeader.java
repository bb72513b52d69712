package org.tocsin.ingest.bytes;

import com.google.re2j.Pattern;
import java.util.Locale;

/** How a record of an archive of the web begins, and where its header tells how many bytes follow. */
public enum ArchiveHeader {
    /** ISO 28500: a version line, fields, a blank line. */
    WARC("WARC/[01]\\.[0-9]{1,3}\\s*") {
        @Override
        boolean endsHeader(String line) {
            return line.isEmpty();
        }

        @Override
        long length(String line) {
            String field = "content-length:";
            return line.toLowerCase(Locale.ROOT).startsWith(field) ? number(line.substring(field.length())) : -1;
        }
    },
    /** Internet Archive's older format: one line of URL, IP address, date, type, (version 2: five more) and length. */
    ARC("[A-Za-z][A-Za-z0-9+.-]{1,20}:\\S+ \\S{1,64} [0-9]{8,14} \\S.{0,400} [0-9]{1,15}\\s*") {
        @Override
        boolean endsHeader(String line) {
            return true;
        }

        @Override
        long length(String line) {
            return number(line.substring(line.lastIndexOf(' ') + 1));
        }
    };

    private final Pattern opening;

    ArchiveHeader(String opening) {
        this.opening = Pattern.compile(opening);
    }

    /** Whether a record begins with this line. */
    public boolean opens(String line) {
        return opening.matches(line);
    }

    /** Whether this line, the opening one or a later one, is the header's last. */
    abstract boolean endsHeader(String line);

    /** How many bytes this line says to follow; -1 when it says nothing of it. */
    abstract long length(String line);

    private static long number(String text) {
        try {
            return Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
