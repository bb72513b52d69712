package org.tocsin.detect;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.text.CodePoints;

/**
 * The identifiers of a post by the person they are about. What follows a name is that person's until the next name; a name
 * met again leads back; two names that the post calls one are one; a relative has what follows in the same line and
 * sentence. The author's own data and organisations' are nobody's.
 */
public final class PersonBundles {
    private static final int MOST = 512; // identifiers of one post that are grouped

    private final CodePoints points;
    private final List<Person> people = new ArrayList<>();
    private @Nullable Person current;
    private @Nullable Person relative;
    private @Nullable Identifier previous;

    private PersonBundles(CodePoints points) {
        this.points = points;
    }

    /** The bundles of a post in the order of their first words. */
    public static List<PersonBundle> of(List<Identifier> identifiers, CodePoints points) {
        PersonBundles bundles = new PersonBundles(points);
        identifiers.stream()
                .filter(i -> i.about() == About.THIRD_PARTY || i.about() == About.UNKNOWN)
                .sorted(Identifier.ORDER)
                .limit(MOST)
                .forEach(bundles::add);
        return bundles.people.stream()
                .map(p -> PersonBundle.of(p.isRelative, p.identifiers, points))
                .toList();
    }

    private void add(Identifier next) {
        switch (next.type()) {
            case PERSON -> named(next);
            case RELATIVE -> related(next);
            default -> holder(next).identifiers.add(next);
        }
        previous = next;
    }

    private void named(Identifier name) {
        Person known = known(name);
        Identifier before = previous;
        boolean alias = before != null && Alias.between(points, before.span(), name.span());
        if (known != null) {
            current = known;
        } else if (current == null || (!current.names.isEmpty() && !alias)) {
            current = person(false);
        }
        relative = known != null && known.isRelative ? known : null;
        current.names.add(words(name));
        current.identifiers.add(name);
    }

    /** A relative's name is a fact about whom the post is about, and the beginning of a bundle of their own. */
    private void related(Identifier name) {
        if (current == null) {
            current = person(false);
        }
        if (!current.isRelative) {
            current.identifiers.add(name);
        }
        relative = person(true);
        relative.names.add(words(name));
        relative.identifiers.add(name);
    }

    private Person holder(Identifier fact) {
        if (relative != null && previous != null && !breaks(previous.span(), fact.span())) {
            return relative;
        }
        relative = null;
        if (current == null) {
            current = person(false);
        }
        return current;
    }

    /** Whether a line or a sentence ends between two finds. */
    private boolean breaks(Span first, Span second) {
        int begin = first.end();
        int end = second.begin();
        if (begin >= end) {
            return false;
        }
        String between = points.cut(new Span(begin, end));
        return between.indexOf('\n') >= 0 || between.contains(". ") || between.indexOf(';') >= 0;
    }

    private @Nullable Person known(Identifier name) {
        Set<String> words = words(name);
        return people.stream().filter(p -> p.isCalled(words)).findFirst().orElse(null);
    }

    private Person person(boolean isRelative) {
        Person person = new Person(isRelative);
        people.add(person);
        return person;
    }

    private static Set<String> words(Identifier name) {
        return Set.copyOf(List.of(name.value().toLowerCase(Locale.ROOT).strip().split("\\s+")));
    }

    private static final class Person {
        private final boolean isRelative;
        private final List<Set<String>> names = new ArrayList<>();
        private final List<Identifier> identifiers = new ArrayList<>();

        Person(boolean isRelative) {
            this.isRelative = isRelative;
        }

        boolean isCalled(Set<String> words) {
            return names.stream().anyMatch(name -> name.containsAll(words) || words.containsAll(name));
        }
    }
}
