package org.tocsin.ingest.format.mail;

import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tocsin.ingest.bytes.Framing;
import org.tocsin.ingest.format.DumpFile;
import org.tocsin.ingest.format.DumpFormat;
import org.tocsin.ingest.format.Head;

/** Mailboxes of lists and newsgroups (mbox in its variants, rnews batches, single messages). */
public final class Mbox implements DumpFormat {
    private static final Pattern OPENING = Pattern.compile("(From .*[0-9]|#! rnews +[0-9]).*");
    private static final Pattern FIELD = Pattern.compile("[!-9;-~]{1,100}:.*");
    private static final Set<String> USUAL = Set.of(
            "from",
            "date",
            "subject",
            "message-id",
            "newsgroups",
            "received",
            "path",
            "return-path",
            "to",
            "relay-version",
            "posting-version",
            "article-i.d.",
            "title",
            "posted");
    private static final int ENOUGH = 3; // of the usual fields, to know a message by its header alone

    @Override
    public String name() {
        return "mbox";
    }

    @Override
    public String family() {
        return "mbox";
    }

    @Override
    public String recognisedBy() {
        return "a From or #! rnews line and a header field below it, or a header with three usual fields";
    }

    @Override
    public String fills() {
        return "ids, thread and parent by References, list or newsgroup, sender, time, subject, text, > quotes and whose"
                + " they are, signature, links, names of attachments";
    }

    @Override
    public String leavesOpen() {
        return "position, later cancellations, the zone of a time that names none";
    }

    @Override
    public boolean claims(Head head) {
        String[] lines = head.text().stripLeading().lines().limit(200).toArray(String[]::new);
        if (lines.length < 2) {
            return false;
        }
        if (OPENING.matches(lines[0])) {
            return FIELD.matches(lines[1]) || lines[1].startsWith(">From ");
        }
        Set<String> names = Arrays.stream(lines)
                .takeWhile(line -> !line.isBlank())
                .map(Mbox::fieldName)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        return FIELD.matches(lines[0]) && names.stream().filter(USUAL::contains).count() >= ENOUGH;
    }

    private static Optional<String> fieldName(String line) {
        return FIELD.matches(line)
                ? Optional.of(line.substring(0, line.indexOf(':')).toLowerCase(Locale.ROOT))
                : Optional.empty();
    }

    @Override
    public Framing framing() {
        return Framing.messages();
    }

    @Override
    public RecordReader reader(DumpFile file) {
        return new MessageReader(file);
    }
}
