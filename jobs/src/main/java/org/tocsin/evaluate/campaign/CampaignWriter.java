package org.tocsin.evaluate.campaign;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tocsin.report.Labels;
import org.tocsin.report.StyleSheet;
import org.tocsin.text.Language;

/**
 * Writes an evaluation of campaigns: {@code campaigns.json}, and pages with pictures in English
 * ({@code campaigns.html}) and French ({@code campaigns.fr.html}) that open from a file, fetch nothing and run no script.
 */
public final class CampaignWriter {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /**
     * Writes into {@code folder}, which is made if need be. Of several runs the last, all of them pooled, stands there,
     * and each other one in a folder of its number: {@code 1/campaigns.html}.
     */
    public void write(Path folder, List<CampaignEvaluation> runs) throws IOException {
        int last = runs.size() - 1;
        write(folder, runs.get(last), last);
        for (int run = 0; run < last; run++) {
            write(folder.resolve(String.valueOf(run + 1)), runs.get(run), 0);
        }
    }

    private void write(Path folder, CampaignEvaluation evaluation, int parts) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("campaigns.json"), CampaignJson.of(evaluation));
        Labels english = Labels.of(Language.EN);
        Labels french = Labels.of(Language.FR);
        Files.writeString(folder.resolve("campaigns.html"), page(evaluation, parts, english, french));
        Files.writeString(folder.resolve("campaigns.fr.html"), page(evaluation, parts, french, english));
    }

    private String page(CampaignEvaluation evaluation, int parts, Labels labels, Labels other) {
        StringOutput html = new StringOutput();
        Map<String, Object> parameters = Map.of(
                "evaluation", evaluation, "parts", parts, "l", labels, "other", other, "style", StyleSheet.standard());
        templates.render("campaigns.jte", parameters, html);
        return html.toString();
    }
}
