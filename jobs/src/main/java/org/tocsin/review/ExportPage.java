package org.tocsin.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/**
 * The printable twin of an export, in English and French: one file, no script, nothing fetched. Locations are printed
 * as text, not as links, so that nobody lands on such a post by a slip of the hand.
 */
final class ExportPage {
    private static final String STYLE = """
            :root{color-scheme:light dark}
            body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:0 auto;padding:1rem}
            h1{font-size:1.4rem}h2{font-size:1.1rem;margin-top:2rem}
            [lang=fr]{font-style:italic}
            .notice{border-left:.3rem solid;padding-left:.8rem}
            table{border-collapse:collapse;width:100%}
            th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-bottom:1px solid GrayText}
            th[scope=row]{width:35%}
            td{overflow-wrap:anywhere}
            .post{margin-top:1.2rem;break-inside:avoid}
            @media print{body{max-width:none;font-size:11pt}}
            """;

    private static final Map<String, String> TIER_FR =
            Map.of("imminent", "imminent", "high", "élevé", "elevated", "accru", "routine", "courant");

    private static final Map<String, String> STAGE_FR = Map.of(
            "recon",
            "repérage",
            "dox",
            "divulgation",
            "call",
            "appel",
            "execution",
            "exécution",
            "boast",
            "vantardise");

    private final JsonNode export;
    private final Html page;

    private ExportPage(JsonNode export) {
        this.export = export;
        this.page =
                Html.page("en", "Tocsin: " + export.path("case").path("case_id").asText(), STYLE);
    }

    /** The page of an export. */
    static String of(ExportDocument document) {
        return new ExportPage(document.json()).render();
    }

    private String render() {
        JsonNode shown = export.path("case");
        page.element("h1", "Confirmed case " + shown.path("case_id").asText());
        page.element("p", "Cas confirmé " + shown.path("case_id").asText(), "lang", "fr");
        notice();
        caseFacts(shown);
        counts("Indicators", "Indicateurs", shown.path("indicators"));
        counts("Kinds of identifier", "Types d’identifiants", shown.path("identifier_types"));
        factors(shown.path("factors"));
        posts(export.path("posts"));
        return page.end();
    }

    private void notice() {
        page.open("div", "class", "notice");
        page.element(
                "p",
                "A human reviewer confirmed this case. It is for those who can protect the target or take the posts down."
                        + " Look nobody up, and check each post before you act on it.");
        page.element(
                "p",
                "Une personne a confirmé ce cas. Il s’adresse à qui peut protéger la cible ou retirer les messages."
                        + " Ne recherchez personne, et vérifiez chaque message avant d’agir.",
                "lang",
                "fr");
        page.close("div");
    }

    private void caseFacts(JsonNode shown) {
        JsonNode decision = export.path("decision");
        heading("The case", "Le cas");
        page.open("table");
        row("Target", "Cible", shown.path("target").path("label").asText());
        row("Tier", "Niveau", bilingual(shown.path("tier").asText(), TIER_FR));
        row("Score, of 100", "Score, sur 100", shown.path("score").asText());
        row("Stage", "Étape", bilingual(shown.path("stage").asText(), STAGE_FR));
        row("From", "Du", shown.path("window").path("first").asText());
        row("To", "Au", shown.path("window").path("last").asText());
        row("Posts", "Messages", shown.path("counts").path("posts").asText());
        row("Authors", "Auteurs", shown.path("counts").path("authors").asText());
        row("Confirmed by", "Confirmé par", decision.path("reviewer").asText());
        row("Confirmed at", "Confirmé le", decision.path("decided_at").asText());
        row("Exported at", "Exporté le", export.path("exported_at").asText());
        row("Ledger entry", "Entrée du registre", decision.path("ledger_entry").asText());
        page.close("table");
    }

    private void counts(String english, String french, JsonNode counts) {
        if (!counts.isEmpty()) {
            heading(english, french);
            page.open("table");
            for (Entry<String, JsonNode> count : counts.properties()) {
                cells(count.getKey(), count.getValue().asText());
            }
            page.close("table");
        }
    }

    private void factors(JsonNode factors) {
        if (!factors.isEmpty()) {
            heading("Why it ranks so, in log-odds", "Pourquoi ce rang, en log-cotes");
            page.open("table");
            for (JsonNode factor : factors) {
                cells(
                        factor.path("name").asText(),
                        factor.path("value").asText(),
                        BigDecimal.valueOf(factor.path("points_milli").asLong(), 3)
                                .toPlainString());
            }
            page.close("table");
        }
    }

    private void posts(JsonNode posts) {
        heading("Offending posts", "Messages en cause");
        for (JsonNode post : posts) {
            page.open("table", "class", "post");
            row("Platform", "Plateforme", post.path("platform").asText());
            row("Site", "Site", location(post, "site"));
            row("Id", "Identifiant", location(post, "native_id"));
            row("Address", "Adresse", location(post, "url"));
            row(
                    "SHA-256 of the text",
                    "SHA-256 du texte",
                    post.path("content_sha256").asText());
            row("Posted at", "Publié le", post.path("created_at").asText(""));
            page.close("table");
        }
    }

    private static String location(JsonNode post, String field) {
        List<String> withheld = new ArrayList<>();
        post.path("withheld").forEach(name -> withheld.add(name.asText()));
        return withheld.contains(field)
                ? "withheld: it names the target · non communiqué : désigne la cible"
                : post.path(field).asText("");
    }

    private static String bilingual(String english, Map<String, String> french) {
        String other = french.getOrDefault(english, english);
        return other.equals(english) ? english : english + " · " + other;
    }

    private void heading(String english, String french) {
        page.open("h2")
                .text(english + " · ")
                .element("span", french, "lang", "fr")
                .close("h2");
    }

    /** A line of a table; what is not known has none. */
    private void row(String english, String french, String value) {
        if (!value.isEmpty() && !value.equals("null")) {
            page.open("tr").open("th", "scope", "row").text(english);
            if (!english.equals(french)) {
                page.text(" · ").element("span", french, "lang", "fr");
            }
            page.close("th").element("td", value).close("tr");
        }
    }

    private void cells(String... values) {
        page.open("tr");
        for (String value : values) {
            page.element("td", value);
        }
        page.close("tr");
    }
}
