package org.tocsin.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.text.Language;

class AnnouncementTest {
    private static final Instant WRITTEN = Instant.parse("2026-03-12T10:00:00Z");
    private static final Announcement ANNOUNCEMENT =
            new Announcement((text, language, written) -> Optional.of(written.plusSeconds(60)));

    @Test
    void aThreatIsSetForTheTimeItNames() {
        assertThat(ANNOUNCEMENT.in(post(WRITTEN), Language.EN, List.of(sign(Indicator.THREAT_DIRECT))))
                .isEqualTo(WRITTEN.plusSeconds(60));
    }

    @Test
    void aDoxAnnouncesNothing() {
        assertThat(ANNOUNCEMENT.in(post(WRITTEN), Language.FR, List.of(sign(Indicator.DOX_PUBLISH))))
                .isNull();
    }

    @Test
    void withoutItsOwnTimeAPostHasNoTomorrow() {
        assertThat(ANNOUNCEMENT.in(post(null), Language.EN, List.of(sign(Indicator.THREAT_DIRECT))))
                .isNull();
    }

    private static Post post(@Nullable Instant written) {
        return new Post("1", "tomorrow", "en", null, null, null, null, written, null, List.of());
    }

    private static Signal sign(Indicator indicator) {
        return new Signal(indicator, new Span(0, 8), 0.9, "test", null, null);
    }
}
