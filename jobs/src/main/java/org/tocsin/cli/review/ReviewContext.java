package org.tocsin.cli.review;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Map;
import org.tocsin.keys.Keyring;
import org.tocsin.review.OffendingPosts;

/** What the review commands take from the world around them. */
public record ReviewContext(
        Map<String, String> env,
        Path home,
        Clock clock,
        SecureRandom random,
        PassphrasePrompt passphrases,
        PostsOfWorkspace posts) {

    /** Gives access to the posts of a workspace; what takes time belongs into its answers, which come after the gate. */
    @FunctionalInterface
    public interface PostsOfWorkspace {
        OffendingPosts in(Path workspace, Keyring keys);
    }

    public ReviewContext {
        env = Map.copyOf(env);
    }

    /** The context of this process. */
    public static ReviewContext ofProcess(PostsOfWorkspace posts) {
        Map<String, String> env = System.getenv();
        return new ReviewContext(
                env,
                Path.of(System.getProperty("user.home", "")),
                Clock.systemUTC(),
                new SecureRandom(),
                PassphrasePrompt.of(env),
                posts);
    }

    @Override
    public String toString() {
        // the environment may hold the passphrase
        return "ReviewContext[redacted]";
    }
}
