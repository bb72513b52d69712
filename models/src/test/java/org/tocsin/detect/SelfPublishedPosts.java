package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tocsin.post.Post;

/**
 * Posts in which people and organisations give contact data of their own, or that public notices give: signatures of
 * mailing lists, job seekers, sellers, events, shops, genealogy, police blotters, lost and found. Half English, half
 * French; everybody is invented, numbers are reserved ones. The same seed makes the same posts.
 */
final class SelfPublishedPosts {
    private static final List<String> ENGLISH = List.of(
            "The patch below fixes the build on older kernels.\n\n-- \n{name}\n{mail}\n{phone}",
            "Thanks, that worked for me.\n\nKind regards,\n{name}\n{street}\n{town}\nTel: {phone}",
            "Experienced carpenter looking for work around {town}. References available. {name}, {phone}, {mail}",
            "Hi all, I'm {name}, a nurse with ten years of practice, seeking a part-time job. Reach me at {mail} or {phone}.",
            "Selling my bike, barely used, {price}. Pick up at {street}, {town}. Text {phone} after six, ask for {first}.",
            "For sale: oak table and four chairs, {price}. {first}, {phone}",
            "Our book club meets on Thursday at 7 pm, {street}, {town}. Questions? Ask {name}: {mail}",
            "Charity concert this Sunday, doors open at six, {street}. Tickets from {name} on {phone}.",
            "{last} & Sons Plumbing, {street}, {town}. Open Mon-Fri 8-6. Call {phone} or write to info@{last}.example.com",
            "We have moved! Find the bakery at {street}, {town}. Phone {phone}. Ask for {first}.",
            "Looking for descendants of {name}, born 1874 in {town}, married to {name} in 1899. Please write to {mail}",
            "My great-grandfather {name} (1861-1932) lived at {street}, {town}. Any records? Contact {mail}",
            "Police log: {name}, 34, of {street}, {town}, was arrested on Friday and charged with driving offences.",
            "The sheriff's office is looking for witnesses of the crash on {street}. Call Detective {last} at {phone}.",
            "LOST: grey cat, answers to {first}, near {street}. If you see her please call {phone}. Reward!",
            "Found a set of keys on {street} this morning. Owner can ring me on {phone}, {first}.",
            "Contact your councillor: {name}, town hall, {street}, {town}, {phone}, {last}@town.example.org",
            "Piano lessons for beginners with {name}. {street}, {town}. {phone}",
            "Flat to let, two rooms, {street}, {town}. Viewings on Saturday, contact {name} at {phone} or {mail}.",
            "I run the website of the chess club; bugs and wishes to {mail}. My handle everywhere is @{handle}",
            "Volunteers needed for the river clean-up. Sign up with {name} ({mail}, {phone}).",
            "Commissions open! Insta: {handle}, mail {mail}",
            "Add me on discord, it's {handle}#4821, or on steam: {handle}",
            "Wanted: second-hand pram. {first} in {town}, {phone}. Thank you!",
            "Dr {name} has joined our surgery at {street}. Appointments: {phone}.");

    private static final List<String> FRENCH = List.of(
            "Le correctif ci-joint répare la compilation.\n\n-- \n{name}\n{mail}\n{phone}",
            "Merci, ça marche chez moi.\n\nCordialement,\n{name}\n{street}\n{town}\nTél : {phone}",
            "Menuisier avec expérience cherche travail autour de {town}. Références sur demande. {name}, {phone}, {mail}",
            "Bonjour, je suis {name}, infirmière depuis dix ans, je cherche un mi-temps. Joignable au {phone} ou {mail}.",
            "Vends vélo peu servi, {price}. À venir chercher au {street}, {town}. SMS au {phone}, demander {first}.",
            "À vendre : table en chêne et quatre chaises, {price}. {first}, {phone}",
            "Le club de lecture se réunit jeudi à 19 h, {street}, {town}. Renseignements : {name}, {mail}",
            "Concert de charité dimanche, entrée dès 18 h, {street}. Billets chez {name} au {phone}.",
            "Plomberie {last} et fils, {street}, {town}. Ouvert du lundi au vendredi. Appelez le {phone} ou info@{last}.example.com",
            "On a déménagé ! La boulangerie est au {street}, {town}. Téléphone {phone}. Demandez {first}.",
            "Recherche descendants de {name}, né en 1874 à {town}, marié à {name} en 1899. Écrire à {mail}",
            "Mon arrière-grand-père {name} (1861-1932) habitait {street}, {town}. Des actes ? Contact {mail}",
            "Faits divers : {name}, 34 ans, demeurant {street} à {town}, a été interpellé vendredi pour conduite sans permis.",
            "La gendarmerie cherche des témoins de l'accident de la {street}. Appelez l'adjudant {last} au {phone}.",
            "PERDU chat gris, répond au nom de {first}, secteur {street}. Si vous le voyez, appelez le {phone}. Récompense !",
            "Trouvé un trousseau de clés {street} ce matin. Le propriétaire peut m'appeler au {phone}, {first}.",
            "Contactez votre élue : {name}, mairie, {street}, {town}, {phone}, {last}@ville.example.org",
            "Cours de piano pour débutants avec {name}. {street}, {town}. {phone}",
            "Appartement à louer, deux pièces, {street}, {town}. Visites samedi, contacter {name} au {phone} ou {mail}.",
            "Je tiens le site du club d'échecs ; bugs et souhaits à {mail}. Mon pseudo partout : @{handle}",
            "Cherchons bénévoles pour nettoyer la rivière. Inscription auprès de {name} ({mail}, {phone}).",
            "Commandes ouvertes ! Insta : {handle}, mail {mail}",
            "Ajoutez-moi sur discord, c'est {handle}#4821, ou sur steam : {handle}",
            "Cherche poussette d'occasion. {first} à {town}, {phone}. Merci !",
            "Le Dr {name} rejoint notre cabinet au {street}. Rendez-vous : {phone}.");

    private final Random random;

    private SelfPublishedPosts(long seed) {
        this.random = new Random(seed);
    }

    static List<Post> of(int count, long seed) {
        SelfPublishedPosts source = new SelfPublishedPosts(seed);
        List<Post> posts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            posts.add(source.next(i));
        }
        return posts;
    }

    private Post next(int i) {
        boolean french = i % 2 == 1;
        List<String> templates = french ? FRENCH : ENGLISH;
        String first = one(french ? "Maëlle Yvain Solène Titouan Aurore" : "Orla Edmund Tessa Rufus Imogen");
        String last =
                one(french ? "Dortemont Vaubrisse Lhermillon Cassoret" : "Testwick Brambleford Ottershaw Penhallick");
        String name = first + " " + last;
        String text = templates
                .get(random.nextInt(templates.size()))
                .replace("{name}", name)
                .replace("{first}", first)
                .replace("{last}", last)
                .replace(
                        "{handle}",
                        first.replace('ë', 'e').replace('è', 'e').toLowerCase(java.util.Locale.ROOT) + "_"
                                + (10 + random.nextInt(80)))
                .replace("{mail}", "contact.me" + random.nextInt(90) + "@example.org")
                .replace("{street}", street(french))
                .replace("{town}", one(french ? "Valmorin Sainte-Orge Courbeuil" : "Wexcombe Little-Marsh Dunfold"))
                .replace("{price}", french ? random.nextInt(400) + " €" : "$" + random.nextInt(400))
                .replace("{phone}", phone(french));
        return new Post("self-" + i, text, french ? "fr" : "en", null, null, null, null, null, null, List.of());
    }

    private String street(boolean french) {
        int number = 1 + random.nextInt(120);
        return french
                ? number + " rue des " + one("Glycines Tanneurs Moineaux Remparts")
                : number + " " + one("Sample Orchard Thistle Mill") + " " + one("Road Lane Street");
    }

    private String phone(boolean french) {
        String digits = String.format("%04d", random.nextInt(10_000));
        return french
                ? "06 39 98 " + digits.substring(0, 2) + " " + digits.substring(2)
                : one("202 415 613") + "-555-01" + digits.substring(2);
    }

    private String one(String words) {
        String[] all = words.split(" ", -1);
        return all[random.nextInt(all.length)];
    }
}
