package org.tocsin.report;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tocsin.campaign.Burst;
import org.tocsin.campaign.CoActing;
import org.tocsin.campaign.Course;
import org.tocsin.campaign.NewFacts;
import org.tocsin.campaign.Roles;
import org.tocsin.campaign.Roles.Role;
import org.tocsin.campaign.SlowBurn;
import org.tocsin.mosaic.Mosaic;

/** How a case went on, as sentences in the language of the labels: for a page beside its picture, and for a terminal. */
public final class CourseWords {
    private final Labels l;

    public CourseWords(Labels labels) {
        this.l = labels;
    }

    /** What is told of under one name. */
    public record Told(String name, List<String> sentences) {
        public Told {
            sentences = List.copyOf(sentences);
        }
    }

    /** Only what there is to tell. */
    public List<Told> of(Course course) {
        return Stream.of(
                        new Told(l.text("course.bursts"), bursts(course.bursts())),
                        new Told(l.text("course.weeks"), weeks(course.slowBurn())),
                        new Told(l.text("course.facts"), facts(course.facts())),
                        new Told(l.text("course.together"), together(course.together())),
                        new Told(l.text("course.roles"), roles(course.roles())))
                .filter(told -> !told.sentences().isEmpty())
                .toList();
    }

    private List<String> bursts(List<Burst> bursts) {
        if (bursts.isEmpty()) {
            return List.of();
        }
        Burst latest = bursts.get(bursts.size() - 1);
        if (bursts.size() == 1) {
            return List.of(l.text("course.bursts.one", burst(latest)));
        }
        Burst fullest = bursts.stream()
                .max(Comparator.comparingInt(Burst::posts).thenComparing(Burst::begin))
                .orElseThrow();
        List<String> sentences = new ArrayList<>();
        sentences.add(l.text("course.bursts.many", l.number(bursts.size()), burst(fullest)));
        if (!latest.equals(fullest)) {
            sentences.add(l.text("course.bursts.latest", burst(latest)));
        }
        return sentences;
    }

    private String burst(Burst burst) {
        Duration length = Duration.between(burst.begin(), burst.end());
        return l.text("course.burst", l.count("posts", burst.posts()), l.duration(length), l.time(burst.begin()));
    }

    private List<String> weeks(SlowBurn burn) {
        if (burn.weeks().isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        sentences.add(
                burn.weeks().size() == 1
                        ? l.text("course.weeks.one")
                        : l.text("course.weeks.many", l.number(burn.weeks().size()), l.number(burn.spanned())));
        if (burn.risingSince() != null) {
            sentences.add(
                    l.text("course.rises", l.day(burn.risingSince()), tenths(burn.since()), tenths(burn.early())));
        } else if (burn.smoulders()) {
            sentences.add(l.text("course.smoulders", l.count("months", burn.months())));
        }
        return sentences;
    }

    private List<String> facts(NewFacts facts) {
        if (facts.facts().isEmpty()) {
            return List.of();
        }
        return List.of(
                l.text(
                        "course.facts.some",
                        l.count("facts", facts.facts().size()),
                        l.count("posts", facts.posts()),
                        l.day(facts.latest())),
                l.text("course.facts.rate", l.number(facts.recent()), tenths(facts.weekly())),
                l.text(
                        facts.isMosaic()
                                ? "course.facts.mosaic"
                                : facts.isInOnePost() ? "course.facts.one" : "course.facts.bits",
                        tenths(facts.bits()),
                        tenths(Mosaic.MOST_BITS),
                        tenths(facts.fullest())));
    }

    private List<String> together(CoActing together) {
        if (together.pairs() == 0) {
            return List.of();
        }
        return List.of(
                l.text(
                        "course.together.some",
                        l.count("pairs", together.pairs()),
                        l.count("objects", together.objects()),
                        l.number(together.again())),
                l.text("course.together.note"));
    }

    private List<String> roles(Roles roles) {
        List<String> sentences = new ArrayList<>();
        for (Role role : Role.values()) {
            List<String> authors = roles.parts().stream()
                    .filter(part -> part.roles().contains(role))
                    .map(Roles.Part::author)
                    .toList();
            if (!authors.isEmpty()) {
                sentences.add(l.text(
                        authors.size() == 1 ? "course.role.one" : "course.role.many",
                        l.text("role." + role.name().toLowerCase(Locale.ROOT)),
                        String.join(", ", authors)));
            }
        }
        if (roles.others() > 0) {
            sentences.add(l.text("course.roles.others", l.authors(roles.others())));
        }
        if (!sentences.isEmpty()) {
            sentences.add(l.text("course.roles.note"));
        }
        return sentences;
    }

    private String tenths(double value) {
        return l.decimal(BigDecimal.valueOf(value), 1);
    }
}
