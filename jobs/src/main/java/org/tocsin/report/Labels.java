package org.tocsin.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tocsin.risk.RiskCase;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.text.Language;

/** The words of a page in one language, and how that language writes numbers. Times are UTC, as in ISO 8601. */
public final class Labels {
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final Pattern TARGET = Pattern.compile("Target ([0-9A-Za-z]{1,16}), .*");
    private static final int SHORT_ID = 12; // hex digits: enough to tell the posts of a run apart

    private final Language language;
    private final Properties words;
    private final FactorWords factors;

    private Labels(Language language, Properties words) {
        this.language = language;
        this.words = words;
        this.factors = new FactorWords(this, language == Language.EN ? this : of(Language.EN));
    }

    /** The labels in English or French; there are no others. */
    public static Labels of(Language language) {
        String resource = "labels." + language.code() + ".properties";
        try (InputStream bytes = Labels.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no " + resource);
            }
            Properties words = new Properties();
            words.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return new Labels(language, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String code() {
        return language.code();
    }

    SortedSet<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }

    /** The words under {@code key}, with {@code {0}}, {@code {1}} … replaced. */
    public String text(String key, Object... values) {
        String text = words.getProperty(key);
        if (text == null) {
            throw new IllegalArgumentException("no label " + key);
        }
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return text;
    }

    /** The words under {@code key}, or {@code otherwise} where there are none. */
    public String textOr(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }

    /** How many authors wrote under an id; where nobody did, that they are not known, rather than that there are none. */
    public String authors(int count) {
        return count == 0 ? text("authors.none") : count("authors", count);
    }

    /** "1 post", "2 posts": {@code key.one} or {@code key.many}, by the language's rule for the number. */
    public String count(String key, long number) {
        boolean one = number == 1 || (language == Language.FR && number == 0);
        return text(key + (one ? ".one" : ".many"), number(number));
    }

    /** A whole number, in groups of three. */
    public String number(long number) {
        String digits = Long.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int i = digits.length() - 3; i > (number < 0 ? 1 : 0); i -= 3) {
            grouped.insert(i, language == Language.FR ? "\u202f" : ",");
        }
        return grouped.toString();
    }

    /** A probability (0 to 1) in whole per cent; never 0 or 100, which nothing here can know. */
    public String percent(double probability) {
        if (probability < 0.005) {
            return text("percent", "<\u00a01");
        }
        if (probability >= 0.995) {
            return text("percent", ">\u00a099");
        }
        return text("percent", Math.round(probability * 100));
    }

    /** A measured share (0 to 1) in per cent with one decimal: "98.2%". */
    public String share(double share) {
        return text("percent", decimal(BigDecimal.valueOf(share * 100), 1));
    }

    /** A figure with three decimals: "0.824". */
    public String decimal(double value) {
        return decimal(BigDecimal.valueOf(value), 3);
    }

    /** A difference of two shares in points of a hundred, signed: "+1.2", "−0.4", "0.0". */
    public String signed(double difference) {
        String size = decimal(BigDecimal.valueOf(Math.abs(difference) * 100), 1);
        boolean nought = size.equals(decimal(BigDecimal.ZERO, 1));
        return (nought ? "" : difference < 0 ? "−" : "+") + size;
    }

    String decimal(BigDecimal value, int places) {
        String plain = value.setScale(places, RoundingMode.HALF_EVEN).toPlainString();
        return language == Language.FR ? plain.replace('.', ',') : plain;
    }

    /** Thousandths of a log-odds unit as signed points with two decimals: "+1.25", "−0.40". */
    public String points(int milli) {
        String size = BigDecimal.valueOf(Math.abs((long) milli), 3)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
        String decimal = language == Language.FR ? size.replace('.', ',') : size;
        return (milli < 0 ? "−" : milli > 0 ? "+" : "") + decimal;
    }

    public String time(@Nullable Instant instant) {
        return instant == null ? text("time.unknown") : MINUTE.format(instant);
    }

    public String day(@Nullable Instant instant) {
        return instant == null ? text("time.unknown") : DAY.format(instant);
    }

    /** "less than an hour", "3 hours", "12 days": in hours below two days, in days from there. */
    public String duration(Duration length) {
        long hours = length.toHours();
        if (hours < 1) {
            return text("hours.none");
        }
        return hours < 48 ? count("hours", hours) : count("days", hours / 24);
    }

    /** The target's label: the case's own in English, its twin in French. */
    public String target(RiskCase.Target target) {
        Matcher label = TARGET.matcher(target.label());
        return label.matches() ? text("target", label.group(1), targetKind(target.kind())) : target.label();
    }

    private String targetKind(String kind) {
        return textOr("target.kind." + kind.toLowerCase(Locale.ROOT), kind);
    }

    /** A stage in plain words; null is a post that stands at none. */
    public String stage(@Nullable Stage stage) {
        return text("stage." + (stage == null ? "none" : stage.label()));
    }

    public String indicator(Indicator indicator) {
        return text("indicator." + indicator.id());
    }

    public String identifier(IdentifierType type) {
        return text("identifier." + type.name());
    }

    /** A factor's name in this language where it is known, else as the risk model has it. */
    public String factor(String name) {
        return factors.name(name);
    }

    /** A factor's value in this language where its phrase is known, else as the risk model has it. */
    public String value(String value) {
        return factors.value(value);
    }

    /** The first digits of a post's id, by which a page names it. */
    public String shortId(String postUid) {
        return postUid.length() <= SHORT_ID ? postUid : postUid.substring(0, SHORT_ID);
    }
}
