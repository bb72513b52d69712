package org.tocsin.syntax.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.tocsin.post.Span;
import org.tocsin.syntax.Dependency;
import org.tocsin.syntax.Sentence;
import org.tocsin.syntax.SentenceParser;
import org.tocsin.syntax.Token;
import org.tocsin.text.CodePoints;
import org.tocsin.text.Language;

/**
 * Stanford CoreNLP behind our own words. The models of a language (some 300 MB) are read when its first sentence comes,
 * once per JVM, and shared between threads, which only read them: about 4 ms a sentence.
 */
public final class CoreNlpParser implements SentenceParser {
    private static final CoreNlpParser SHARED = new CoreNlpParser();

    private @Nullable StanfordCoreNLP english;
    private @Nullable StanfordCoreNLP french;
    private @Nullable FrenchWords words;

    private CoreNlpParser() {}

    /** The one of this JVM. Nothing is read yet. */
    public static CoreNlpParser shared() {
        return SHARED;
    }

    @Override
    public Sentence parse(String text, Language language) {
        Annotation document = new Annotation(text);
        pipeline(language).annotate(document);
        FrenchWords dictionary = language == Language.FR ? words() : null;
        CodePoints points = CodePoints.of(text);
        List<Token> tokens = new ArrayList<>();
        List<Dependency> dependencies = new ArrayList<>();
        for (CoreMap part : document.get(CoreAnnotations.SentencesAnnotation.class)) {
            SemanticGraph graph = part.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class);
            int before = tokens.size();
            for (CoreLabel label : part.get(CoreAnnotations.TokensAnnotation.class)) {
                tokens.add(token(label, dictionary, points));
                dependencies.add(dependency(label, graph, before));
            }
        }
        return new Sentence(tokens, dependencies);
    }

    private static Token token(CoreLabel label, @Nullable FrenchWords dictionary, CodePoints points) {
        String tag = label.tag() == null ? "X" : label.tag();
        Span span = points.span(label.beginPosition(), label.endPosition());
        if (dictionary != null) {
            FrenchWords.Reading reading = dictionary.read(label.word(), tag);
            return new Token(label.word(), reading.lemma().toLowerCase(Locale.ROOT), tag, reading.tags(), span);
        }
        String lemma = label.lemma() == null ? label.word() : label.lemma();
        return new Token(label.word(), lemma.toLowerCase(Locale.ROOT), PennTags.universal(tag), tag, span);
    }

    private static Dependency dependency(CoreLabel label, SemanticGraph graph, int before) {
        IndexedWord word = graph.getNodeByIndexSafe(label.index());
        IndexedWord head = word == null ? null : graph.getParent(word);
        return head == null
                ? Dependency.ROOT
                : new Dependency(
                        before + head.index() - 1,
                        graph.getEdge(head, word).getRelation().toString());
    }

    private synchronized StanfordCoreNLP pipeline(Language language) {
        if (language == Language.FR) {
            french = french == null ? build(frenchProperties()) : french;
            return french;
        }
        english = english == null ? build(englishProperties()) : english;
        return english;
    }

    private synchronized FrenchWords words() {
        words = words == null ? new FrenchWords() : words;
        return words;
    }

    private static StanfordCoreNLP build(Properties properties) {
        properties.setProperty("ssplit.isOneSentence", "true"); // we hand over single sentences
        return new StanfordCoreNLP(properties, false);
    }

    private static Properties englishProperties() {
        Properties properties = new Properties();
        properties.setProperty("annotators", "tokenize,pos,lemma,depparse");
        properties.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=true");
        return properties;
    }

    private static Properties frenchProperties() {
        Properties properties = frenchDefaults();
        properties.setProperty("annotators", "tokenize,mwt,pos,depparse");
        properties.setProperty("tokenize.options", "untokenizable=noneDelete,invertible=true");
        return properties;
    }

    /** What CoreNLP itself sets for French. */
    static Properties frenchDefaults() {
        Properties properties = new Properties();
        try (InputStream defaults = Objects.requireNonNull(
                StanfordCoreNLP.class.getResourceAsStream("/StanfordCoreNLP-french.properties"))) {
            properties.load(defaults);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }
}
