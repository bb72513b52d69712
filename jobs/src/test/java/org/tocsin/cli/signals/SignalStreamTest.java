package org.tocsin.cli.signals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignalStreamTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter errors = new StringWriter();

    private void run(int threads, String input, Function<PostLine, String> judge) throws IOException {
        new SignalStream(threads, judge)
                .run(new BufferedReader(new StringReader(input)), new PrintWriter(out), new PrintWriter(errors));
    }

    private static String post(Object id) {
        return "{\"id\":\"" + id + "\",\"text\":\"Hello\"}\n";
    }

    private static String idOf(PostLine line) {
        return line.post().id();
    }

    /** The first batch is the last to be done: it waits for the last line of all. */
    @Test
    void linesComeOutAsTheyCameInOnSeveralThreads() throws IOException {
        int posts = 1000;
        CountDownLatch last = new CountDownLatch(1);
        String input =
                IntStream.range(0, posts).mapToObj(SignalStreamTest::post).collect(Collectors.joining());

        run(4, input, line -> {
            if (idOf(line).equals("0")) {
                await(last);
            } else if (idOf(line).equals("999")) {
                last.countDown();
            }
            return idOf(line);
        });

        assertThat(out.toString().lines())
                .containsExactlyElementsOf(
                        IntStream.range(0, posts).mapToObj(String::valueOf).toList());
        assertThat(errors.toString()).isEmpty();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(1, TimeUnit.MINUTES)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aLineThatIsWrongIsToldByItsNumber() throws IOException {
        run(2, post(1) + "\n   \nnonsense\n" + post(2) + "{\"id\":\"3\"}\n" + post(4), SignalStreamTest::idOf);

        assertThat(out.toString()).isEqualTo("1\n2\n4\n");
        assertThat(errors.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("{\"line\":4,\"error\":\"no JSON, from character "),
                        line -> assertThat(line)
                                .isEqualTo("{\"line\":6,\"error\":\"field text: a string was expected, found"
                                        + " nothing\"}"));
    }

    @Test
    void numbersGoOnFromBatchToBatch() throws IOException {
        String input = IntStream.range(0, 600).mapToObj(SignalStreamTest::post).collect(Collectors.joining());

        run(4, input + "nonsense\n", SignalStreamTest::idOf);

        assertThat(errors.toString()).startsWith("{\"line\":601,");
    }

    @Test
    void aVeryLongLineIsALine() throws IOException {
        String text = "word ".repeat(1 << 20);

        run(
                2,
                post(1) + "{\"id\":\"2\",\"text\":\"" + text + "\"}\n" + post(3),
                line -> idOf(line) + " " + line.post().text().length());

        assertThat(out.toString()).isEqualTo("1 5\n2 5242880\n3 5\n");
    }

    @Test
    void nothingInIsNothingOut() throws IOException {
        run(2, "", SignalStreamTest::idOf);

        assertThat(out.toString() + errors).isEmpty();
    }

    @Test
    void aLastLineNeedsNoEnd() throws IOException {
        run(2, post(1) + post(2).strip(), SignalStreamTest::idOf);

        assertThat(out.toString()).isEqualTo("1\n2\n");
    }

    @Test
    void aBugInOnePostEndsTheRunAsItselfAndDoesNotHang() {
        assertThatThrownBy(() -> run(2, post(1), line -> {
                    throw new IllegalArgumentException("a secret");
                }))
                .as("whoever reports it must see where it came from")
                .isInstanceOf(IllegalArgumentException.class);
    }
}
