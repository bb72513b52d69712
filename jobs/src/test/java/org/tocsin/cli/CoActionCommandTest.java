package org.tocsin.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoActionCommandTest {
    private static final String SHARES = """
            object_id,account_id,content_id,timestamp_share
            tea,ann,c1,0
            tea,bob,c2,59
            jam,bob,c3,100
            jam,ann,c4,110
            jam,cat,c5,120
            oil,cat,c6,900
            oil,cat,c7,never
            """;
    private static final String EDGES = """
            from,to,weight
            bob,ann,2
            ann,cat,7
            ann,zed,1
            """;

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int coaction(String... args) {
        String[] all = new String[args.length + 2];
        all[0] = "bench";
        all[1] = "coaction";
        System.arraycopy(args, 0, all, 2, args.length);
        return Tocsin.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
                .execute(all);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void edgesAreCountedBesideThoseExpectedWithoutAnId() throws IOException {
        int code = coaction(file("shares.csv", SHARES), "--expected", file("edges.csv", EDGES));

        assertThat(code).isEqualTo(ExitCode.DONE.code());
        assertThat(out.toString())
                .containsPattern("(?m)^ +6  shares$")
                .containsPattern("(?m)^ +1  rows passed over")
                .containsPattern("(?m)^ +3  edges$")
                .containsPattern("(?m)^ +1  of them over two objects or more$")
                .containsPattern("(?m)^ +1  expected edges found, with the same weight$")
                .containsPattern("(?m)^ +1  found with another weight$")
                .containsPattern("(?m)^ +1  missing$")
                .containsPattern("(?m)^ +1  extra$")
                .doesNotContain("ann");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void aColumnThatIsNotThereIsNamedWithItsFile() throws IOException {
        int code = coaction(file("shares.csv", "object_id,account_id,content_id,time\ntea,ann,c1,0\n"));

        assertThat(code).isEqualTo(ExitCode.USAGE.code());
        assertThat(err.toString()).contains("shares.csv").contains("no column timestamp_share among the 4");
    }

    @Test
    void aFileThatIsNotThereIsNoInput() {
        assertThat(coaction(folder.resolve("none.csv").toString())).isEqualTo(ExitCode.NO_INPUT.code());
        assertThat(err.toString()).contains("none.csv").contains("no such file");
    }

    @Test
    void aWindowOfNothingIsMisuse() throws IOException {
        assertThat(coaction(file("shares.csv", SHARES), "--window", "0")).isEqualTo(ExitCode.USAGE.code());
    }
}
