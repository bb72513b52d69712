package org.tocsin.detect;

import java.util.List;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Post;
import org.tocsin.text.Language;

/** The identifying data of a post; safe to share between threads. */
@FunctionalInterface
public interface IdentifierSource {
    List<Identifier> find(Post post, Language language, boolean exhaustive);
}
