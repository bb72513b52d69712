package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class ProfileUrlDetectorTest {
    private final Found found = new Found(new ProfileUrlDetector());

    @Test
    void aProfileIsNamedByPlatformAndAccount() {
        assertThat(found.values("https://www.Instagram.com/Quiet.Otter/?hl=fr", Language.EN))
                .containsExactly("instagram:quiet.otter");
        assertThat(found.values("old.reddit.com/user/quiet_otter", Language.EN)).containsExactly("reddit:quiet_otter");
        assertThat(found.values("(https://quietotter.tumblr.com)", Language.FR)).containsExactly("tumblr:quietotter");
    }

    @Test
    void anUnknownHostIsJudgedByItsPath() {
        assertThat(found.en("see https://forum.example.org/members/quiet-otter.12, ok"))
                .containsExactly("https://forum.example.org/members/quiet-otter.12");
        assertThat(found.en("https://social.example.net/quiet.otter")).hasSize(1);
        assertThat(found.en("https://www.example.com/quiet.otter")).isEmpty();
    }

    @Test
    void pagesOfASiteAreNobodys() {
        assertThat(found.en("https://instagram.com/p/abc https://twitter.com/search?q=x https://reddit.com/r/otters"))
                .isEmpty();
        assertThat(found.fr("voir example.com, etc.")).isEmpty();
    }
}
