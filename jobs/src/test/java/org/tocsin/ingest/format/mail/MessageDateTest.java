package org.tocsin.ingest.format.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.ingest.record.Moment;

class MessageDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fri, 7 Feb 2003 18:35:25 +0200            | 2003-02-07T16:35:25Z",
                "08 Feb 2003 01:58:32 +0200 (EET)          | 2003-02-07T23:58:32Z",
                "Fri, 19-Nov-82 16:14:55 EST               | 1982-11-19T21:14:55Z",
                "Thu, 1 Jan 1998 00:00:60 GMT              | 1998-01-01T00:00:59Z",
                "Sat Feb  8 01:58:32 2003                  | 2003-02-08T01:58:32Z",
                "Mon Jun 16 13:05 EDT 1986                 | 1986-06-16T17:05:00Z",
                "11 Jan 103 10:04:00 GMT                   | 2003-01-11T10:04:00Z",
            })
    void isReadInEachOfItsForms(String field, Instant at) {
        assertThat(MessageDate.of(field).time().at()).isEqualTo(at);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"31 Feb 2003 10:00 GMT", "yesterday", "Fri, 7 Brumaire 2003 18:35:25 +0200", "7 Feb 2003 25:00"})
    void whatIsNoTimeIsNone(String field) {
        assertThat(MessageDate.of(field).known()).isFalse();
    }

    @Test
    void aZoneOfTwoMeaningsMayBeAny() {
        assertThat(MessageDate.of("7 Feb 2003 10:00 XYZ").basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
        assertThat(MessageDate.of("7 Feb 2003 10:00 +9900").basis()).isEqualTo(Moment.Basis.ASSUMED_ZONE);
    }
}
