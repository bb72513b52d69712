package org.tocsin.ingest.format.convokit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.ingest.DumpFormatContract;
import org.tocsin.ingest.record.Observation;

class ConvoKitArrayTest extends DumpFormatContract {
    @Override
    protected String fileName() {
        return "utterances.json";
    }

    @Override
    protected String sampleName() {
        return "convokit.json";
    }

    @Override
    protected String formatName() {
        return "convokit-array";
    }

    @Override
    protected List<Integer> counts() {
        return List.of(3, 0, 0);
    }

    @Override
    protected boolean assumePublic() {
        return true;
    }

    @Test
    void anUtteranceIsTheSameInEitherLayout() {
        assertThat(posts()).extracting(Observation::nativeId).containsExactly("u1", "u2", "u3");
        assertThat(posts().get(0).extra()).contains("\"score\":3");
    }
}
