package org.tocsin.syntax.corenlp;

/** What the Penn Treebank's tags, which CoreNLP speaks in English, are in Universal Dependencies. */
final class PennTags {
    private PennTags() {}

    static String universal(String tag) {
        return switch (tag) {
            case "NN", "NNS" -> "NOUN";
            case "NNP", "NNPS" -> "PROPN";
            case "PRP", "PRP$", "WP", "WP$", "EX" -> "PRON";
            case "MD" -> "AUX";
            case "JJ", "JJR", "JJS" -> "ADJ";
            case "RB", "RBR", "RBS", "WRB" -> "ADV";
            case "DT", "PDT", "WDT" -> "DET";
            case "IN", "TO" -> "ADP";
            case "CC" -> "CCONJ";
            case "CD" -> "NUM";
            case "UH" -> "INTJ";
            case "RP", "POS" -> "PART";
            default -> tag.startsWith("VB") ? "VERB" : Character.isLetter(tag.charAt(0)) ? "X" : "PUNCT";
        };
    }
}
