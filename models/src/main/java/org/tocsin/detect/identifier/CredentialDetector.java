package org.tocsin.detect.identifier;

import static org.tocsin.taxonomy.IdentifierType.CREDENTIAL;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tocsin.taxonomy.IdentifierType;

/**
 * Passwords, door codes and tokens published for an account: behind a word for one, behind a mail address in a line of a
 * leak, or by the shape that a service gives its tokens. They are found and never stored: the value is empty, so that no
 * key, pseudonym or link is ever made of one.
 */
final class CredentialDetector implements IdentifierDetector {
    private static final String NOTHING = "";
    /** What leads from "password" to the password. */
    private static final Pattern LEAD = Pattern.compile(
            "(?i)(\\s?(?:[:=\u2192>]|\\.{2,20}|is\\b|was\\b|est\\b|c['\u2019]est\\b)\\s?){1,3}[\"'`\u00ab\u201c]?\\s?");

    private static final Pattern TOKEN = Pattern.compile("[^\\s\"`\u00bb\u201d<>]{4,64}");
    private static final Pattern LEAKED = Pattern.compile(
            "[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{2,63}){1,4}[:;|](?:[^\\s:;|]{1,64}[:;|]){0,3}([^\\s:;|]{5,64})");
    private static final Pattern SERVICE = Pattern.compile(
            "\\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[abprs]-[A-Za-z0-9-]{10,80}"
                    + "|glpat-[\\w-]{20}|AIza[\\w-]{35}|sk_live_[0-9A-Za-z]{24,64}|eyJ[\\w-]{10,400}\\.eyJ[\\w-]{10,800}\\.[\\w-]{10,400})");
    private static final Literals SERVICES =
            Literals.exact("AKIA", "ghp_", "gho_", "ghu_", "ghs_", "ghr_", "xox", "glpat-", "AIza", "sk_live_", "eyJ");
    private static final Pattern DOOR = Pattern.compile("[A-Z]?\\d{4,6}[A-Z]?#?");
    private static final int AHEAD = 96;
    private static final int BARE = 6; // characters of a password that nothing but a space leads to

    @Override
    public IdentifierType type() {
        return CREDENTIAL;
    }

    @Override
    public List<Identifier> find(Reading reading) {
        List<Identifier> found = new ArrayList<>();
        Words words = reading.words();
        Phrases secrets = NumberDetector.cues("secret");
        Phrases pins = NumberDetector.cues("pin");
        for (int i = 0; i < words.size(); i++) {
            int secret = secrets.lengthAt(words, i);
            int pin = pins.lengthAt(words, i);
            if (Math.max(secret, pin) > 0) {
                i += Math.max(secret, pin) - 1;
                behind(reading, words.end(i), pin > 0, found);
            }
        }
        if (SERVICES.in(reading.text())) {
            shaped(reading, SERVICE, 0, found);
        }
        if (reading.glance().at() && leaked(reading.text())) {
            shaped(reading, LEAKED, 1, found);
        }
        return found;
    }

    private static void behind(Reading reading, int from, boolean pin, List<Identifier> found) {
        String text = reading.text();
        String ahead = text.substring(from, Math.min(text.length(), from + AHEAD));
        Matcher lead = LEAD.matcher(ahead);
        boolean led = lead.lookingAt();
        int begin = led ? lead.end() : ahead.startsWith(" ") ? 1 : -1;
        if (begin < 0) {
            return;
        }
        Matcher token = TOKEN.matcher(ahead.substring(begin));
        if (!token.lookingAt()) {
            return;
        }
        int end = begin + trimmed(token.group());
        String secret = ahead.substring(begin, end);
        if (pin ? DOOR.matches(secret) : led ? likely(secret) : bare(secret)) {
            add(reading, from + begin, from + end, found);
        }
    }

    private static void shaped(Reading reading, Pattern pattern, int group, List<Identifier> found) {
        Matcher matcher = pattern.matcher(reading.text());
        while (matcher.find()) {
            if (group == 0 || mixed(matcher.group(group))) {
                add(reading, matcher.start(group), matcher.start(group) + trimmed(matcher.group(group)), found);
            }
        }
    }

    /** Whether a mail address may go on with a colon, a semicolon or a bar, as in the lines of a leak. */
    private static boolean leaked(String text) {
        for (int at = text.indexOf('@', 1); at > 0; at = text.indexOf('@', at + 1)) {
            int end = at + 1;
            while (end < text.length() && (Words.part(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
                end++;
            }
            if (end < text.length() && ":;|".indexOf(text.charAt(end)) >= 0 && text.charAt(at - 1) > ' ') {
                return true;
            }
        }
        return false;
    }

    private static void add(Reading reading, int begin, int end, List<Identifier> found) {
        if (end > begin) {
            found.add(reading.identifier(CREDENTIAL, begin, end, 0.85, "id.credential", NOTHING));
        }
    }

    /** Without the punctuation of the sentence; a password may end in an exclamation mark. */
    private static int trimmed(String token) {
        int end = token.length();
        while (end > 0 && ".,;)]'".indexOf(token.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }

    /** Not a plain word: a figure, a sign or a capital within it; no link and no mail address. */
    private static boolean likely(String secret) {
        boolean plain = secret.chars().allMatch(Character::isLetter)
                && secret.substring(1).equals(secret.substring(1).toLowerCase(Locale.ROOT));
        boolean words = secret.chars()
                .allMatch(c -> Character.isLetter(c) || c == '-' || c == '\'' || c == '\u2019' || c == '/');
        return secret.length() >= 4 && !plain && !words && !secret.contains("://") && !secret.contains("[");
    }

    /** With nothing but a space before it: two figures at least, for "pass vaccin1" and "pw v2" are plain words. */
    private static boolean bare(String secret) {
        return secret.length() >= BARE
                && mixed(secret)
                && secret.chars().filter(Character::isDigit).count() > 1;
    }

    private static boolean mixed(String secret) {
        return secret.chars().anyMatch(Character::isLetter)
                && secret.chars().anyMatch(Character::isDigit)
                && !secret.contains("://")
                && !secret.contains("@");
    }
}
