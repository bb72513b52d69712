package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;

class SelfPublishedPostsTest {
    private static final PostDetector DETECTOR = PostDetector.standard();

    /** All invented, so that a failure may show what was taken for a dox. */
    @Test
    void ofTwoThousandPostsWithContactDataOfTheirOwnAtMostOneInTwoHundredIsTakenForADox() {
        List<Post> posts = SelfPublishedPosts.of(2_000, 11);
        List<String> flagged = posts.stream()
                .filter(post -> DETECTOR.detect(post, Depth.SCREENED).flagged())
                .map(Post::text)
                .toList();
        assertThat(flagged).hasSizeLessThanOrEqualTo(posts.size() / 200);
    }

    @Test
    void theSameSeedMakesTheSamePosts() {
        assertThat(SelfPublishedPosts.of(50, 7)).isEqualTo(SelfPublishedPosts.of(50, 7));
        assertThat(SelfPublishedPosts.of(50, 7)).isNotEqualTo(SelfPublishedPosts.of(50, 8));
    }

    @Test
    void theSameDataGivenForSomebodyElseAre() {
        assertThat(flagged("this is her, Orla Testwick, she lives at 12 Sample Road, her phone is 202-555-0143", "en"))
                .isTrue();
        assertThat(flagged("c'est elle, Solène Testot, elle habite 12 rue des Glycines, son tel 06 39 98 12 34", "fr"))
                .isTrue();
    }

    private static boolean flagged(String text, String language) {
        Post post = new Post("1", text, language, null, null, null, null, null, null, List.of());
        return DETECTOR.detect(post, Depth.SCREENED).flagged();
    }
}
