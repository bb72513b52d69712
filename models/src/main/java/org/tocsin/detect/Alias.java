package org.tocsin.detect;

import com.google.re2j.Pattern;
import org.tocsin.post.Span;
import org.tocsin.text.CodePoints;

/**
 * Words that say that two names are one person's: "aka", "used to post as", "de son vrai nom", a bracket, an equals sign;
 * or around the two: "the same person: one and the other", "one et l'autre ne font qu'un", "other accounts of one: other".
 */
public final class Alias {
    private static final int NEAR = 60; // code points between the two
    private static final int AROUND = 40; // and before the first or after the second

    private static final String OTHER = "(?:old|former|second|other|previous|new|secret|backup|main|real"
            + "|vieux|vieil|ancien(?:ne)?|autre|deuxi[èe]me|second[e]?|nouveau|nouvelle|premi[èe]re?|vrai)";
    private static final String NAME = "(?:handle|name|nick|nickname|blog|account|channel|profile|page|identity"
            + "|pseudo|compte|cha[îi]ne|profil|identit[ée]|nom|blaze|pr[ée]nom)";

    /** Whoever only speaks of somebody's new channel does not say whose else it is: it must come first, or after "is". */
    private static final String ITS_OTHER =
            "(?:^|\\b(?:is|was|est|[ée]tait|c'est|'s|my|his|her|their|son|sa))[\\s,:(\"'«»-]*"
                    + "(?:(?:the|an?|le|la|un|une|l'|now|aussi|also)\\s*){0,2}" + OTHER + " " + NAME;

    private static final Pattern SAYS_SO = Pattern.compile("(?i)(?:\\b(?:aka|a\\.k\\.a|also known as|known as|alias"
            + "|alts? of|alt account|irl|goes by (?:the )?(?:name|nick|handle)|used to (?:post|go|be known) (?:as|by|under)"
            + "|calls? (?:him|her|them)sel(?:f|ves)|called (?:him|her|them)self|under the (?:name|nick|handle)"
            + "|the same (?:person|guy|woman|man|girl|one) as|none other than"
            + "|turns? out to be|turned out to be|(?:hides|hiding|person) behind|sock(?:puppet)? of|formerly|maiden name"
            + "|run by|(?:used to|would) sign|signait|postait (?:sous|en tant que)|s[ée]vissait(?: sur \\S+)? sous"
            + "|connue? sous|sous le (?:nom|pseudo|blaze)|(?:se|s') ?(?:fait|faisait|fera|faire|faisant) appeler"
            + "|s'appel(?:le|ait) (?:en vrai|en fait|en r[ée]alit[ée]|avant)|de son vrai nom|se cache|double compte"
            + "|m[êe]me personne que|n'est autre qu[e']|nom de jeune fille)"
            + "(?:\\b|\\s)|" + ITS_OTHER
            + "\\b|\\s=\\s|(?:[,(]\\s*(?:alt|dite?)|\\b(?:now posts|posted(?: before)?|signs) as)\\s*[\"'«:]?\\s*$)");

    /** Nothing else between the two. */
    private static final Pattern IS = Pattern.compile(
            "(?i)[\\s\"'«»,:]*(?:=|\\(|-{1,2}>|=>|→|is|is (?:also|really|actually|secretly)"
                    + "|was (?:also|once|formerly|previously)"
                    + "|c'est|c|c'est en fait|est|est (?:en fait|en réalité|en vrai|aussi)|en vrai c(?:'est)?)[\\s\"'«»:]*");

    private static final Pattern BOTH = Pattern.compile("(?i)[\\s\"'«»]*(?:,|:|and|et|&|\\+)[\\s\"'«»]*");

    private static final Pattern ARE_ONE =
            Pattern.compile("(?i)\\b(?:same person|one and the same|one person|are the same"
                    + "|ne font qu'une?|une seule|la (?:même|meme|mm) personne|le même (?:mec|type|gars)|the same (?:guy|woman|girl|dude)|c'est (?:la|le) même|c (?:la|le) même|alts? of|other names? of"
                    + "|accounts? (?:of|run by)|autres? comptes? de|comptes? de)(?:\\b|\\s)");

    private Alias() {}

    public static boolean between(CodePoints points, Span first, Span second) {
        int begin = first.end();
        int end = second.begin();
        boolean near = begin < end && end - begin <= NEAR && second.end() <= points.length();
        if (!near) {
            return false;
        }
        String words = points.cut(new Span(begin, end));
        if (SAYS_SO.matcher(words).find() || IS.matcher(words).matches()) {
            return true;
        }
        Span before = new Span(Math.max(0, first.begin() - AROUND), first.begin());
        int last = second.end();
        Span after = new Span(last, Math.min(points.length(), last + AROUND));
        return BOTH.matcher(words).matches() && (areOne(points, before) || areOne(points, after));
    }

    private static boolean areOne(CodePoints points, Span around) {
        return around.length() > 0 && ARE_ONE.matcher(points.cut(around)).find();
    }
}
