package org.tocsin.cli.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tocsin.cli.CommandFailure;
import org.tocsin.cli.ExitCode;
import org.tocsin.train.LabelledFile;
import org.tocsin.train.LabelledPost;

/** Files of labelled posts as commands are given them; a file that cannot be read, or a label that is none, ends the command. */
final class LabelledFiles {
    private LabelledFiles() {}

    static List<LabelledPost> read(List<Path> files, boolean background) throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        for (Path file : files) {
            if (!Files.isReadable(file)) {
                throw new CommandFailure(ExitCode.NO_INPUT, file + ": no such file, or not readable");
            }
            try {
                posts.addAll(LabelledFile.read(file, background));
            } catch (LabelledFile.BadLabel e) {
                throw new CommandFailure(ExitCode.BAD_RECORDS, String.valueOf(e.getMessage()));
            }
        }
        return posts;
    }
}
