package org.tocsin.cli.review;

import java.io.Console;
import java.util.Arrays;
import java.util.Map;
import org.tocsin.review.ReviewException;
import org.tocsin.review.ReviewException.Kind;

/** Asks for a passphrase: in {@code TOCSIN_PASSPHRASE}, else at the terminal, where it is not shown. */
@FunctionalInterface
public interface PassphrasePrompt {
    /** What the person types after a prompt; the caller wipes it. */
    char[] ask(String prompt);

    /** The environment first, then the terminal of this process. */
    @SuppressWarnings("SystemConsoleNull") // from 22 on a console without a terminal reads standard input: as good
    static PassphrasePrompt of(Map<String, String> env) {
        return prompt -> {
            String given = env.get("TOCSIN_PASSPHRASE");
            if (given != null) {
                return given.toCharArray();
            }
            Console console = System.console();
            char[] typed = console == null ? null : console.readPassword("%s", prompt);
            if (typed == null) {
                throw new ReviewException(
                        Kind.DENIED, "no passphrase: set TOCSIN_PASSPHRASE, or run this on a terminal");
            }
            return typed;
        };
    }

    /** Asks twice and takes it only when both are the same. */
    default char[] askTwice() {
        char[] first = ask("New passphrase: ");
        char[] second = ask("Once more: ");
        try {
            if (!Arrays.equals(first, second)) {
                throw new ReviewException(Kind.INVALID, "the two passphrases differ");
            }
            return first;
        } finally {
            Arrays.fill(second, '\0');
        }
    }
}
