package org.tocsin.syntax.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.tocsin.text.Language;

/**
 * Stanford CoreNLP as it comes, over whole posts: tokens, parts of speech, lemmas, named entities and dependencies. No
 * detector uses it; it is what a benchmark compares them with.
 */
public final class WholeCoreNlp {
    private final Map<Language, StanfordCoreNLP> pipelines = new EnumMap<>(Language.class);

    /** Reads a post in every way and answers how many tokens it has. */
    public int read(String text, Language language) {
        Annotation document = new Annotation(text);
        pipeline(language == Language.FR ? Language.FR : Language.EN).annotate(document);
        return document.get(CoreAnnotations.TokensAnnotation.class).size();
    }

    private synchronized StanfordCoreNLP pipeline(Language language) {
        return pipelines.computeIfAbsent(language, l -> {
            Properties properties = l == Language.FR ? CoreNlpParser.frenchDefaults() : new Properties();
            properties.setProperty(
                    "annotators",
                    l == Language.FR ? "tokenize,mwt,pos,lemma,ner,depparse" : "tokenize,pos,lemma,ner,depparse");
            return new StanfordCoreNLP(properties, false);
        });
    }
}
