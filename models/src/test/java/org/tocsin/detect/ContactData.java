package org.tocsin.detect;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Data of an invented person, in the ways people write them, to be filled in for {@code {phone}}, {@code {name}} and such. */
final class ContactData {
    private static final Pattern FIELD = Pattern.compile("\\{(\\w+)}");

    private final Random random;
    private boolean french;
    private String first = "";
    private String last = "";

    ContactData(Random random) {
        this.random = random;
    }

    /** From here on somebody else. */
    void renew(boolean speaksFrench) {
        french = speaksFrench;
        first = firstName();
        last = lastName();
    }

    String fill(String template) {
        return FIELD.matcher(template).replaceAll(field -> Matcher.quoteReplacement(value(field.group(1))));
    }

    private String value(String field) {
        return switch (field) {
            case "first" -> random.nextInt(4) == 0 ? firstName() : first;
            case "last" -> last;
            case "name" -> random.nextInt(4) == 0 ? firstName() + " " + lastName() : first + " " + last;
            case "slug" -> slug(last);
            case "handle" -> slug(first) + one("_;.;") + (10 + random.nextInt(80));
            case "mail" -> mail();
            case "phone" -> french ? frenchPhone() : englishPhone();
            case "street" -> french ? frenchStreet() : englishStreet();
            case "town" ->
                one(
                        french
                                ? "Valmorin;Sainte-Orge;Courbeuil;Pontarlac"
                                : "Wexcombe;Little Marsh;Dunfold;Ashbourne Falls");
            case "price" -> french ? 5 + random.nextInt(400) + " €" : one("$;£") + (5 + random.nextInt(400));
            case "trade" ->
                one(
                        french
                                ? "menuisier;infirmière;comptable;jardinier;traductrice"
                                : "carpenter;nurse;bookkeeper;gardener;translator");
            case "thing" ->
                one(french ? "vélo;table en chêne;poussette;aquarium;guitare" : "bike;oak table;pram;fish tank;guitar");
            case "plate" -> french ? "AB-123-CD" : "AB51 ABC";
            case "iban" -> french ? "FR76 3000 6000 0112 3456 7890 189" : "GB29 NWBK 6016 1331 9268 19";
            case "wallet" -> "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa";
            default -> throw new IllegalArgumentException("no field of that name");
        };
    }

    private String firstName() {
        return one(
                french
                        ? "Maëlle;Yvain;Solène;Titouan;Aurore;Jean-Loup;Nadia;Karim"
                        : "Orla;Edmund;Tessa;Rufus;Imogen;Priya;Dwayne;Mei");
    }

    private String lastName() {
        return one(
                french
                        ? "Dortemont;Vaubrisse;Lhermillon;Cassoret;de Brézolles;Benhadou"
                        : "Testwick;Brambleford;Ottershaw;Penhallick;O'Larkin;Sandrasekar");
    }

    private String mail() {
        String user = one(slug(first) + "." + slug(last) + ";" + slug(last) + random.nextInt(90) + ";" + slug(first));
        String domain = one("example.org;example.com;mail.example.net");
        return switch (random.nextInt(8)) {
            case 0 -> user + " [at] " + domain.replace(".", " [dot] ");
            case 1 -> french ? user + " arobase " + domain.replace(".", " point ") : user + " at " + domain;
            default -> user + "@" + domain;
        };
    }

    private String englishPhone() {
        String end = String.format(Locale.ROOT, "01%02d", random.nextInt(100));
        String area = one("202;415;613");
        return switch (random.nextInt(6)) {
            case 0 -> "(" + area + ") 555-" + end;
            case 1 -> "+1 " + area + " 555 " + end;
            case 2 -> area + ".555." + end;
            case 3 -> "01632 960" + String.format(Locale.ROOT, "%03d", random.nextInt(1000));
            case 4 -> "07700 900" + String.format(Locale.ROOT, "%03d", random.nextInt(1000));
            default -> area + "-555-" + end;
        };
    }

    private String frenchPhone() {
        String end = String.format(Locale.ROOT, "%04d", random.nextInt(10_000));
        String a = end.substring(0, 2);
        String b = end.substring(2);
        return switch (random.nextInt(5)) {
            case 0 -> "06.39.98." + a + "." + b;
            case 1 -> "+33 6 39 98 " + a + " " + b;
            case 2 -> "063998" + end;
            case 3 -> "01 99 00 " + a + " " + b;
            default -> "06 39 98 " + a + " " + b;
        };
    }

    private String englishStreet() {
        String street = one("Sample;Orchard;Thistle;Mill;Old Church") + " " + one("Road;Lane;Street;Ave;Close");
        return one("Flat 2, ;;;") + (1 + random.nextInt(120)) + " " + street;
    }

    private String frenchStreet() {
        String kind = one("rue des;allée des;impasse des;chemin des;place des");
        return (1 + random.nextInt(120)) + one(" bis;,;;") + " " + kind + " "
                + one("Glycines;Tanneurs;Moineaux;Remparts;Trois Puits");
    }

    private String one(String choices) {
        String[] all = choices.split(";", -1);
        return all[random.nextInt(all.length)];
    }

    private static String slug(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
    }
}
