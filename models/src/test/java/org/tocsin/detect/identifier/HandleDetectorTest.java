package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.text.Language;

class HandleDetectorTest {
    private final Found found = new Found(new HandleDetector());

    @Test
    void anAccountStandsWithItsSign() {
        assertThat(found.en("hey @Quiet.Otter, and @odd_one_7!")).containsExactly("@Quiet.Otter", "@odd_one_7");
        assertThat(found.values("@Quiet_Otter", Language.EN)).containsExactly("quiet_otter");
    }

    @Test
    void anAccountOfTheFediverseKeepsItsHost() {
        assertThat(found.values("@otter@social.example.org", Language.EN)).containsExactly("otter@social.example.org");
    }

    @Test
    void redditHasTwoWays() {
        assertThat(found.en("ask u/quiet_otter or /u/odd-one")).containsExactly("u/quiet_otter", "/u/odd-one");
        assertThat(found.en("the menu/list and you/me")).isEmpty();
    }

    @Test
    void aDiscordNumberIsNoTicket() {
        assertThat(found.en("add quietotter#0420")).containsExactly("quietotter#0420");
        assertThat(found.en("see issue#0420 and bug#1234")).isEmpty();
    }

    @Test
    void anAccountMayBeToldWithItsSite() {
        assertThat(found.en("her insta is quiet_otter ok")).containsExactly("quiet_otter");
        assertThat(found.fr("pseudo : loutre77")).containsExactly("loutre77");
        assertThat(found.en("discord is down; twitter: what a mess it is")).isEmpty();
    }

    @Test
    void mailCodeAndTimesAreNone() {
        assertThat(found.en("jo@example.org")).isEmpty();
        assertThat(found.en("@media (max-width: 9em) { @import 'x' } @Override @Bean() #otter"))
                .isEmpty();
        assertThat(found.en("see you @8pm, @everyone @gmail.com")).isEmpty();
    }
}
