package org.tocsin.report;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tocsin.text.Language;

/**
 * Writes a run's report: an index of ranked cases, organisations' apart, and a page for each, in English ({@code index.html}) and French
 * ({@code index.fr.html}). A page opens from a file, fetches nothing and runs no script. Same data, same bytes.
 */
public final class ReportWriter {
    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final List<Labels> languages = List.of(Labels.of(Language.EN), Labels.of(Language.FR));
    private final StyleSheet style = StyleSheet.standard();

    /** Writes the pages into {@code reportDir}, which is made if need be. */
    public void write(Path reportDir, ReportData data) throws IOException {
        Files.createDirectories(reportDir.resolve("cases"));
        for (int i = 0; i < languages.size(); i++) {
            Labels labels = languages.get(i);
            Labels other = languages.get(1 - i);
            writePages(reportDir, data, labels, other);
        }
    }

    private void writePages(Path reportDir, ReportData data, Labels labels, Labels other) throws IOException {
        PageFrame index = new PageFrame(data, labels, other, labels.text("index.title"), "index", "", style);
        CaseQueue people = CaseQueue.ofPeople(data);
        CaseQueue organisations = CaseQueue.ofOrganisations(data);
        save(
                reportDir,
                index,
                page("index.jte", index, Map.of("groups", TierGroup.of(people), "organisations", organisations)));
        for (CaseQueue queue : List.of(people, organisations)) {
            for (CaseView view : queue.cases()) {
                String title = labels.target(view.risk().target());
                PageFrame frame = new PageFrame(data, labels, other, title, "cases/" + view.id(), "../", style);
                save(reportDir, frame, page("case.jte", frame, Map.of("view", view, "queue", queue)));
            }
        }
    }

    private String page(String template, PageFrame frame, Map<String, Object> content) {
        Map<String, Object> parameters = new HashMap<>(content);
        parameters.put("frame", frame);
        StringOutput html = new StringOutput();
        templates.render(template, parameters, html);
        return html.toString();
    }

    private static void save(Path reportDir, PageFrame frame, String html) throws IOException {
        Files.writeString(reportDir.resolve(frame.path() + PageFrame.ending(frame.labels())), html);
    }
}
