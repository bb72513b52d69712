package org.tocsin.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;

class DetectorBenchTest {
    @Test
    void theScreenSignalsAndCoreNlpAreToldSideBySide() {
        List<Post> posts = List.of(
                Post.of("1", "I will kill you tonight").in("en"),
                Post.of("2", "Le pain est bon").in("fr"));
        assertThat(new DetectorBench(posts, 1).run())
                .hasSize(5)
                .anyMatch(line -> line.matches("screen\\s+2 .*x"))
                .anyMatch(line -> line.matches("signals.*\\s+2 .*x"))
                .anyMatch(line -> line.matches("CoreNLP.*\\s+1 .*1x"))
                .anyMatch(line -> line.startsWith("signals hands CoreNLP 1 of 2 sentences"));
    }
}
