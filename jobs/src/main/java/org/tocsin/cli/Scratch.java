package org.tocsin.cli;

import java.nio.file.Path;

/** The private folder that the launcher made for this process and removes after it. */
public final class Scratch {
    private Scratch() {}

    public static Path folder() {
        return Path.of(System.getProperty("tocsin.tmp", System.getProperty("java.io.tmpdir", "/tmp")));
    }
}
