package org.tocsin.ingest.bytes;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.io.Serializable;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Tells the charset of bytes: by their mark, by what was declared, else by what they look like. */
public final class Charsets {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int GLANCE = 1 << 16;
    private static final int NARROW = 20;
    private static final int LIKELY = 30; // of the 100 that ICU's confidence goes to

    private Charsets() {}

    /** A charset and what it was told from: {@code bom}, {@code declared}, {@code detected}, {@code default}. */
    public record Told(String name, String basis) implements Serializable {
        /** What nobody said and nothing contradicts: UTF-8. */
        public static final Told DEFAULT = new Told("UTF-8", "default");

        static Told of(Charset charset, String basis) {
            return new Told(charset.name(), basis);
        }

        public Charset charset() {
            return name.equals(DEFAULT.name) ? StandardCharsets.UTF_8 : Charset.forName(name);
        }

        /** For a record that shows it is no UTF-8, where nothing said that it would be: the charset of the old Web. */
        public Told orWestern(byte[] record) {
            return basis.equals("default") && !isAscii(record) && !looksLikeUtf8(record)
                    ? of(WINDOWS_1252, "detected")
                    : this;
        }
    }

    /** The charset of a file that begins so. */
    public static Told of(byte[] bytes, @Nullable String declared) {
        if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
            return Told.of(StandardCharsets.UTF_8, "bom");
        }
        Charset named = named(declared);
        return named != null ? Told.of(named, "declared") : detected(bytes);
    }

    /**
     * The charset of this name as browsers take it, so that ISO-8859-1 and ASCII mean windows-1252; null when there is
     * none of that name.
     */
    public static @Nullable Charset named(@Nullable String name) {
        if (name == null) {
            return null;
        }
        String label = name.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(label);
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return western ? WINDOWS_1252 : charset;
        } catch (IllegalArgumentException e) {
            return null; // no such charset, or no name of one
        }
    }

    private static Told detected(byte[] bytes) {
        byte[] glance = bytes.length <= GLANCE ? bytes : java.util.Arrays.copyOf(bytes, GLANCE);
        if (isAscii(glance)) {
            return Told.DEFAULT;
        }
        if (looksLikeUtf8(glance)) {
            return Told.of(StandardCharsets.UTF_8, "detected");
        }
        CharsetMatch[] matches = new CharsetDetector().setText(glance).detectAll();
        int best = matches == null || matches.length == 0 ? 0 : matches[0].getConfidence();
        Charset likely = best < LIKELY ? WINDOWS_1252 : charset(matches[0]);
        for (int i = 0; best >= LIKELY && i < matches.length; i++) {
            boolean close = matches[i].getConfidence() >= best - NARROW;
            likely = close && charset(matches[i]).equals(WINDOWS_1252) ? WINDOWS_1252 : likely; // in doubt, the West
        }
        return Told.of(likely, "detected");
    }

    private static Charset charset(CharsetMatch match) {
        Charset charset = named(match.getName());
        return charset == null || charset.equals(StandardCharsets.UTF_8) ? WINDOWS_1252 : charset;
    }

    private static boolean isAscii(byte[] bytes) {
        for (byte b : bytes) {
            if (b < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether there is more good UTF-8 than bad: one broken character makes no other charset. */
    private static boolean looksLikeUtf8(byte[] bytes) {
        var decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length + 1);
        int bad = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, false);
            if (!result.isError()) {
                break; // at the end, perhaps inside a character
            }
            bad++;
            in.position(in.position() + result.length());
            out.put('?');
            decoder.reset();
        }
        out.flip();
        long good = out.chars().filter(c -> c > 0x7F).count();
        return good > bad;
    }

    private static boolean begins(byte[] bytes, int... magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != (byte) magic[i]) {
                return false;
            }
        }
        return true;
    }
}
