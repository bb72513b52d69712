package org.tocsin.detect.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.taxonomy.About.ORGANISATION;
import static org.tocsin.taxonomy.About.SELF;
import static org.tocsin.taxonomy.About.THIRD_PARTY;
import static org.tocsin.taxonomy.About.UNKNOWN;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tocsin.post.Post;
import org.tocsin.taxonomy.About;
import org.tocsin.text.Language;

class AboutWhomTest {
    private final Identifiers identifiers = Identifiers.standard();

    private About en(String text) {
        return last(Post.of("1", text), Language.EN);
    }

    private About fr(String text) {
        return last(Post.of("1", text), Language.FR);
    }

    private About last(Post post, Language language) {
        List<Identifier> found = identifiers.find(post, language, false);
        return found.get(found.size() - 1).about();
    }

    @Test
    void whoSpeaksInTheFirstPersonGivesTheirOwn() {
        assertThat(en("call me on 202-555-0143 after six")).isEqualTo(SELF);
        assertThat(en("my new address is 12 Sample Road")).isEqualTo(SELF);
        assertThat(fr("mon numéro c'est le 06 39 98 12 34")).isEqualTo(SELF);
        assertThat(fr("j'habite au 12 rue de l'Exemple")).isEqualTo(SELF);
    }

    @Test
    void whoSpeaksOfOthersGivesTheirs() {
        assertThat(en("her number is 202-555-0143")).isEqualTo(THIRD_PARTY);
        assertThat(en("he lives at 12 Sample Road")).isEqualTo(THIRD_PARTY);
        assertThat(fr("son numéro c'est le 06 39 98 12 34")).isEqualTo(THIRD_PARTY);
        assertThat(fr("elle habite au 12 rue de l'Exemple")).isEqualTo(THIRD_PARTY);
    }

    @Test
    void anAddressOfAShopIsNobodysHome() {
        assertThat(en("The bakery has moved to 12 Sample Road, open Mon-Sat")).isEqualTo(ORGANISATION);
        assertThat(fr("La librairie est au 12 rue de l'Exemple, ouverte le samedi"))
                .isEqualTo(ORGANISATION);
    }

    @Test
    void anOfficesMailboxIsNobodys() {
        assertThat(en("support@example.org")).isEqualTo(ORGANISATION);
        assertThat(fr("contact@example.org")).isEqualTo(ORGANISATION);
        assertThat(en("otter@example.org")).isEqualTo(UNKNOWN);
    }

    @Test
    void aHelplineIsAnOrganisationsWhoeverIsSpokenOf() {
        assertThat(en("she should call 988 tonight")).isEqualTo(ORGANISATION);
        assertThat(fr("qu'elle appelle le 3114")).isEqualTo(ORGANISATION);
    }

    @Test
    void theAuthorsOwnHandleIsTheirs() {
        Post post =
                new Post("1", "as I said, @quiet_otter", null, "Quiet_Otter", null, null, null, null, null, List.of());
        assertThat(last(post, Language.EN)).isEqualTo(SELF);
        assertThat(en("as I said, @quiet_otter")).isEqualTo(THIRD_PARTY);
        assertThat(en("my handle is @quiet_otter")).isEqualTo(SELF);
        assertThat(fr("mon seul compte c'est @loutre")).isEqualTo(SELF);
    }

    @Test
    void theFirstPersonOfAQuotationIsSomebodyElse() {
        assertThat(fr("elle a écrit \"j'habite au 12 rue de l'Exemple\" mdr")).isEqualTo(THIRD_PARTY);
        assertThat(en("\u201ccall me on 202-555-0143\u201d lol")).isEqualTo(THIRD_PARTY);
    }

    @Test
    void aSignatureIsItsAuthors() {
        assertThat(en("The patch is attached.\n\n-- \nOrla\n202-555-0143")).isEqualTo(SELF);
        assertThat(fr("Voir le correctif.\n\nCordialement,\n06 39 98 12 34")).isEqualTo(SELF);
        assertThat(en("The patch is attached.\n\nOrla\n202-555-0143")).isEqualTo(UNKNOWN);
    }

    @Test
    void aFileOfLabelledLinesIsAboutSomebodyElse() {
        assertThat(en("Name: Orla Testwick\nDOB: 1990\nPhone: 202-555-0143")).isEqualTo(THIRD_PARTY);
        assertThat(fr("Nom : Orla Testot\nNée : 1990\nTel : 06 39 98 12 34")).isEqualTo(THIRD_PARTY);
    }

    @Test
    void aShopNamedBesideAPlateDoesNotOwnIt() {
        assertThat(en("her car, parked behind the bakery, plate AB51 ABC")).isEqualTo(THIRD_PARTY);
        assertThat(fr("sa voiture, garée derrière la boulangerie, plaque AB-123-CD"))
                .isEqualTo(THIRD_PARTY);
        assertThat(en("call the bakery: 202-555-0143")).isEqualTo(ORGANISATION);
        assertThat(fr("la boulangerie : 06 39 98 12 34")).isEqualTo(ORGANISATION);
    }

    @Test
    void aChildOfTheAuthorIsSomebodyElse() {
        assertThat(en("my son, 13 years old, got a message")).isEqualTo(THIRD_PARTY);
        assertThat(fr("mon fils de 13 ans a reçu un message")).isEqualTo(THIRD_PARTY);
        assertThat(en("my number is 202-555-0143")).isEqualTo(SELF);
        assertThat(fr("mon rib : FR76 3000 6000 0112 3456 7890 189")).isEqualTo(SELF);
    }
}
