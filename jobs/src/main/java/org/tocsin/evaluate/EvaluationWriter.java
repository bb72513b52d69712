package org.tocsin.evaluate;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.tocsin.report.Labels;
import org.tocsin.report.StyleSheet;
import org.tocsin.text.Language;

/**
 * Writes an evaluation: {@code evaluation.json}, and pages with pictures in English ({@code evaluation.html}) and French
 * ({@code evaluation.fr.html}) that open from a file, fetch nothing and run no script. Same figures, same bytes.
 */
public final class EvaluationWriter {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    /** Writes into {@code folder}, which is made if need be. */
    public void write(Path folder, Evaluation evaluation) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("evaluation.json"), EvaluationJson.of(evaluation));
        Labels english = Labels.of(Language.EN);
        Labels french = Labels.of(Language.FR);
        Files.writeString(folder.resolve("evaluation.html"), page(evaluation, english, french));
        Files.writeString(folder.resolve("evaluation.fr.html"), page(evaluation, french, english));
    }

    private String page(Evaluation evaluation, Labels labels, Labels other) {
        StringOutput html = new StringOutput();
        Map<String, Object> parameters =
                Map.of("evaluation", evaluation, "l", labels, "other", other, "style", StyleSheet.standard());
        templates.render("evaluation.jte", parameters, html);
        return html.toString();
    }
}
