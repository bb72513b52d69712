package org.tocsin.ingest.format.chan;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.ingest.format.Capture;
import org.tocsin.ingest.format.DumpFile;

/** The board of a 4chan dump, which no record names: told from the file's name or its folders. */
final class Board {
    private static final Set<String> KNOWN = Set.of(
            "3", "a", "aco", "adv", "an", "b", "bant", "biz", "c", "cgl", "ck", "cm", "co", "d", "diy", "e", "f", "fa",
            "fit", "g", "gd", "gif", "h", "hc", "his", "hm", "hr", "i", "ic", "int", "jp", "k", "lgbt", "lit", "m",
            "mlp", "mu", "n", "news", "o", "out", "p", "po", "pol", "pw", "qa", "qst", "r", "r9k", "s", "s4s", "sci",
            "soc", "sp", "t", "tg", "toy", "trash", "trv", "tv", "u", "v", "vg", "vint", "vip", "vm", "vmg", "vp", "vr",
            "vrpg", "vst", "vt", "w", "wg", "wsg", "wsr", "x", "xs", "y");
    private static final int FOLDERS = 3;

    private Board() {}

    /** {@code v} for {@code v-456.json}, {@code pol_2019.ndjson} and {@code pol/thread/123.json}; else null. */
    static @Nullable String of(DumpFile file) {
        List<String> candidates = new ArrayList<>();
        Capture capture = file.capture();
        if (capture != null && capture.url() != null) {
            candidates.add(String.valueOf(Origin.of(capture.url()).board()));
        }
        candidates.add(file.name().split("[-_.]", 2)[0]);
        List<String> folders = file.folders();
        candidates.addAll(folders.subList(0, Math.min(FOLDERS, folders.size())));
        return candidates.stream().filter(KNOWN::contains).findFirst().orElse(null);
    }
}
