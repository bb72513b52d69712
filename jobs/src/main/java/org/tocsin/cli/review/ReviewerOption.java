package org.tocsin.cli.review;

import java.util.Arrays;
import java.util.function.BiFunction;
import org.tocsin.review.ReviewException;
import org.tocsin.review.ReviewException.Kind;
import picocli.CommandLine.Option;

/** Who is at the desk: a name on the command line, a passphrase elsewhere. */
final class ReviewerOption {
    @Option(
            names = "--reviewer",
            paramLabel = "NAME",
            description = "Your reviewer's name; the passphrase is read from TOCSIN_PASSPHRASE or the terminal.")
    private String name = "";

    /** Does something in the reviewer's name and wipes the passphrase afterwards. */
    <T> T signed(PassphrasePrompt prompt, BiFunction<String, char[], T> work) {
        if (name.isEmpty()) {
            throw new ReviewException(Kind.DENIED, "who asks? give --reviewer NAME");
        }
        char[] passphrase = prompt.ask("Passphrase of " + name + ": ");
        try {
            return work.apply(name, passphrase);
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
