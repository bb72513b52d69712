package org.tocsin.report;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tocsin.campaign.CampaignPost;
import org.tocsin.campaign.Course;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.report.ReportData.PostExcerpts;
import org.tocsin.report.ReportData.RankedCase;
import org.tocsin.risk.Factor;
import org.tocsin.risk.RiskCase;
import org.tocsin.risk.Tier;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stage;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.Language;

/** Invented runs to write reports of: nobody in them exists. */
final class SampleReport {
    static final Instant AS_OF = Instant.parse("2022-09-04T23:59:59Z");
    private static final Redactor REDACTOR = new Redactor();

    private SampleReport() {}

    static ReportData of(List<RankedCase> cases) {
        return new ReportData(
                "2022-09-04-1",
                AS_OF,
                new ReportData.Counts(1534, 1498, 21, 15, 1498, 0),
                new ReportData.Versions("0.1.0", "5b1e90c4a7d2", "c0ffee120934"),
                new TreeMap<>(Map.of("en.dox.sample", 4L)),
                cases);
    }

    static ReportData empty() {
        return of(List.of());
    }

    /** Four people's cases, one of each tier, in both languages, and a firm's. */
    static ReportData small() {
        return of(List.of(imminent(), french(), slowBurn(), firm(), routine("case-d1c2", 9)));
    }

    static ReportData many(int cases) {
        List<RankedCase> all = new ArrayList<>(List.of(imminent(), french(), slowBurn()));
        while (all.size() < cases) {
            all.add(routine(String.format(Locale.ROOT, "case-%04x", all.size()), all.size()));
        }
        return of(all);
    }

    static RankedCase imminent() {
        List<CampaignPost> posts = new ArrayList<>();
        List<PostExcerpts> words = new ArrayList<>();
        String first = uid(1);
        posts.add(post(first, "2022-09-02T21:14:00Z", "4chan", Stage.RECON, Stance.ATTACK, .7, Indicator.DOX_SOLICIT));
        words.add(english(first, "who has an address for this clown? Zorbella streams from her house every night"));
        posts.add(post(uid(2), "2022-09-03T06:40:00Z", "reddit", Stage.DOX, Stance.ATTACK, .9, Indicator.DOX_PUBLISH));
        words.add(withPhone(uid(2), "her phone is +44 7700 900123 and she is at home all day"));
        posts.add(post(
                uid(3), "2022-09-03T19:02:00Z", "reddit", null, Stance.COUNTER_SPEECH, .1, Indicator.COUNTER_SUPPORT));
        words.add(english(uid(3), "please stop posting this, she has done nothing to you and it is dangerous"));
        for (int i = 4; i < 14; i++) {
            posts.add(post(
                    uid(i),
                    "2022-09-04T" + (8 + i) + ":1" + (i % 6) + ":00Z",
                    "4chan",
                    Stage.CALL,
                    Stance.ATTACK,
                    .8,
                    Indicator.OVERLOAD_CALLS,
                    Indicator.COORD_SCHEDULE));
            words.add(english(uid(i), "everyone call her boss tonight at 9, do not stop until Zorbella is fired"));
        }
        posts.add(post(
                uid(20),
                "2022-09-04T22:51:00Z",
                "4chan",
                Stage.EXECUTION,
                Stance.ATTACK,
                .97,
                Indicator.THREAT_DIRECT,
                Indicator.THREAT_CAPABILITY));
        words.add(english(
                uid(20), "I will be at her hotel tomorrow with a knife and she will regret it, tell Zorbella to hide"));
        List<Factor> factors = List.of(
                new Factor("imminent: a threat or a call that is specific and current", "1 post", 0, List.of(uid(20))),
                new Factor("severe acts", "about 1.9 posts", 2100, List.of(uid(20))),
                new Factor("a time is set", "11 posts", 1250, List.of(uid(20), uid(2))),
                new Factor("personal facts exposed", "1 kind of fact", 900, List.of(uid(2))),
                new Factor("calls to act", "about 8.0 posts", 1400, List.of(uid(4), uid(5), uid(6), uid(7), uid(8))),
                new Factor(
                        "escalation in the last 48 hours",
                        "12 serious or severe posts; 1 in the 28 days before",
                        650,
                        List.of(uid(9), uid(10))),
                new Factor("limit of specificity", "limit reached", -200, List.of()),
                new Factor("news, counter-speech or fiction around it", "7 % of posts", -150, List.of(uid(3))));
        return new RankedCase(
                risk(
                        "case-7f3a91",
                        "Target 7F3A, a person",
                        Tier.IMMINENT,
                        94,
                        .9412,
                        .86,
                        .98,
                        -3200,
                        factors,
                        posts,
                        Courses.raid()),
                words);
    }

    static RankedCase french() {
        List<CampaignPost> posts = new ArrayList<>();
        List<PostExcerpts> words = new ArrayList<>();
        posts.add(post(
                uid(31), "2022-08-30T17:20:00Z", "xenforo", Stage.RECON, Stance.ATTACK, .7, Indicator.DOX_SOLICIT));
        words.add(words(uid(31), Language.FR, "quelqu'un a l'adresse de Vanoche ? on va lui rendre visite", List.of()));
        posts.add(post(
                uid(32), "2022-09-01T09:05:00Z", "xenforo", Stage.CALL, Stance.ATTACK, .8, Indicator.CONTACT_WORK));
        words.add(words(uid(32), Language.FR, "appelez tous son patron, il faut qu'elle soit virée demain", List.of()));
        posts.add(
                post(uid(33), "2022-09-01T10:00:00Z", "reddit", null, Stance.NEWS_REPORT, .05, Indicator.COUNTER_NEWS));
        List<Factor> factors = List.of(
                new Factor("serious acts", "about 1.5 posts", 1500, List.of(uid(32))),
                new Factor("several authors", "2 authors", 700, List.of(uid(31), uid(32))),
                new Factor("news, counter-speech or fiction around it", "33 % of posts", -100, List.of(uid(33))));
        return new RankedCase(
                risk(
                        "case-b20c44",
                        "Target B20C, a person",
                        Tier.HIGH,
                        71,
                        .7109,
                        .52,
                        .86,
                        -1200,
                        factors,
                        posts,
                        Courses.call()),
                words);
    }

    static RankedCase slowBurn() {
        List<CampaignPost> posts = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            posts.add(post(
                    uid(100 + i),
                    Instant.parse("2022-01-03T12:00:00Z")
                            .plusSeconds(86400L * 3 * i)
                            .toString(),
                    i % 3 == 0 ? "telegram" : "vbulletin",
                    i % 2 == 0 ? Stage.RECON : Stage.DOX,
                    Stance.ATTACK,
                    .3 + i % 5 * .1,
                    i % 2 == 0 ? Indicator.SURVEIL_ARCHIVE : Indicator.DOX_AMPLIFY));
        }
        List<Factor> factors = List.of(
                new Factor("persistence", "active in 34 weeks", 900, List.of(uid(100), uid(101), uid(102))),
                new Factor("limit of spread", "limit reached", -400, List.of()));
        return new RankedCase(
                risk(
                        "case-0e55aa",
                        "Target 0E55, a group",
                        Tier.ELEVATED,
                        38,
                        .3775,
                        .2,
                        .6,
                        -1000,
                        factors,
                        posts,
                        Courses.slowBurn()),
                List.of());
    }

    /** A firm that many call upon others to shun; one post threatens whoever stands behind its counter. */
    static RankedCase firm() {
        List<CampaignPost> posts = List.of(
                post(
                        uid(51),
                        "2022-09-01T08:00:00Z",
                        "reddit",
                        Stage.CALL,
                        Stance.ATTACK,
                        .6,
                        Indicator.OVERLOAD_CALLS),
                post(uid(52), "2022-09-02T08:00:00Z", "reddit", null, Stance.ATTACK, .7, Indicator.THREAT_DIRECT));
        List<PostExcerpts> words =
                List.of(english(uid(52), "whoever works the counter there will be sorry when I come in"));
        List<Factor> factors = List.of(
                new Factor("severe acts", "about 0.7 posts", 1500, List.of(uid(52))),
                new Factor("aimed at an organisation", "an organisation", -1500, List.of()));
        return new RankedCase(
                risk(
                        "case-51ad07",
                        "Target 51AD, an organisation",
                        Tier.ELEVATED,
                        27,
                        .2689,
                        .1,
                        .5,
                        -1000,
                        factors,
                        posts),
                words);
    }

    static RankedCase routine(String caseId, int seed) {
        List<CampaignPost> posts = List.of(post(
                uid(1000 + seed),
                "2022-09-01T00:00:00Z",
                "youtube",
                null,
                Stance.FICTION,
                .1,
                Indicator.THREAT_DIRECT));
        return new RankedCase(
                risk(
                        caseId,
                        String.format(Locale.ROOT, "Target %04X, a person", seed),
                        Tier.ROUTINE,
                        3,
                        .0301,
                        .004,
                        .09,
                        -3500,
                        List.of(new Factor("severe acts", "about 0.1 posts", 28, List.of(uid(1000 + seed)))),
                        posts),
                List.of(english(uid(1000 + seed), "in this game I kill the boss and win every round")));
    }

    static RiskCase risk(
            String id,
            String label,
            Tier tier,
            int score,
            double probability,
            double low,
            double high,
            int prior,
            List<Factor> factors,
            List<CampaignPost> posts) {
        return risk(id, label, tier, score, probability, low, high, prior, factors, posts, Courses.QUIET);
    }

    private static RiskCase risk(
            String id,
            String label,
            Tier tier,
            int score,
            double probability,
            double low,
            double high,
            int prior,
            List<Factor> factors,
            List<CampaignPost> posts,
            Course course) {
        var indicators = new TreeMap<Indicator, Integer>();
        var types = new TreeMap<IdentifierType, Integer>();
        for (CampaignPost post : posts) {
            post.indicators().forEach(it -> indicators.merge(it, 1, Integer::sum));
            post.identifierTypes().forEach(it -> types.merge(it, 1, Integer::sum));
        }
        List<Instant> times = posts.stream().map(CampaignPost::createdAt).toList();
        Stage furthest = posts.stream()
                .map(CampaignPost::stage)
                .filter(it -> it != null)
                .max(Enum::compareTo)
                .orElse(null);
        return new RiskCase(
                id,
                "camp-" + id,
                new RiskCase.Target(
                        "t-" + id, label.substring(label.lastIndexOf(' ') + 1), label, 3, label.endsWith("group")),
                tier,
                score,
                probability,
                low,
                high,
                .82,
                prior,
                prior + factors.stream().mapToInt(Factor::pointsMilli).sum(),
                furthest,
                Collections.min(times),
                Collections.max(times),
                new RiskCase.Counts(posts.size(), 5, 3, 2),
                indicators,
                types,
                factors,
                posts,
                course);
    }

    private static CampaignPost post(
            String uid,
            String time,
            String platform,
            @Nullable Stage stage,
            Stance stance,
            double weight,
            Indicator... indicators) {
        List<IdentifierType> types = indicators[0] == Indicator.DOX_PUBLISH
                ? List.of(IdentifierType.PHONE, IdentifierType.HANDLE)
                : List.of();
        return new CampaignPost(
                "camp",
                "target",
                uid,
                platform,
                Instant.parse(time),
                "key of Zorbella",
                "t",
                stage,
                stance,
                List.of(indicators),
                types,
                weight);
    }

    private static PostExcerpts english(String uid, String text) {
        return words(uid, Language.EN, text, List.of());
    }

    private static PostExcerpts withPhone(String uid, String text) {
        int begin = text.indexOf('+');
        Span span = new Span(begin, text.indexOf(" and"));
        return words(
                uid,
                Language.EN,
                text,
                List.of(new Identifier(IdentifierType.PHONE, span, .99, About.THIRD_PARTY, "id.phone", "x")));
    }

    private static PostExcerpts words(String uid, Language language, String text, List<Identifier> identifiers) {
        int middle = text.length() / 2;
        return new PostExcerpts(
                uid, language, List.of(REDACTOR.excerpt(text, language, identifiers, new Span(middle, middle + 4))));
    }

    static String uid(int number) {
        return String.format(Locale.ROOT, "%012x", 0x9e3779b97f4aL * number & 0xffffffffffffL) + "00ff00ff00ff00ff";
    }
}
