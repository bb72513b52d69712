package org.tocsin.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tocsin.detect.Addressees;
import org.tocsin.detect.Alias;
import org.tocsin.detect.Findings;
import org.tocsin.detect.PersonBundle;
import org.tocsin.detect.PersonBundles;
import org.tocsin.detect.Signal;
import org.tocsin.detect.TargetRef;
import org.tocsin.detect.identifier.Identifier;
import org.tocsin.post.Post;
import org.tocsin.post.Span;
import org.tocsin.taxonomy.About;
import org.tocsin.taxonomy.IdentifierType;
import org.tocsin.taxonomy.Indicator;
import org.tocsin.taxonomy.Stance;
import org.tocsin.text.CodePoints;

/**
 * Says whom a post speaks of, from its own words, the reply and the thread's title. The values are clear text for the
 * process's memory: whoever stores them stores keyed pseudonyms.
 */
public final class TargetFinder {
    private static final double AIMED = 1.0; // a signal points at these words
    private static final double DOXED = 0.9;
    private static final double ANSWERED = 0.9;
    private static final double SENTENCE = 0.8; // "her" in a post that names one person
    private static final double MENTIONED = 0.6;
    private static final double TITLED = 0.6; // "her" in a thread whose title names one
    private static final double GROUP = 0.6;
    private static final double ONESELF = 0.7;
    private static final double SINGLE = 0.5; // one capitalised word is often no name at all
    private static final double UNSURE = 0.4;
    private static final double ADDRESSED = 0.3; // whom a post answers while it speaks of another
    private static final double LIKELY_ATTACK = 0.5;
    private static final int MOST = 256; // identifiers of one post that are read, and places that signals aim at
    private static final double BACKGROUND = 0.3; // the title names somebody, the post need not mean them

    private static final double TOLD = 0.3; // of somebody who is told of

    private static final double FAMILY_OF = 0.5;
    private static final int MOST_WORDS = 24;
    private static final int MOST_TITLE_WORDS = 8;
    private static final int MOST_FACTS = 4;

    /** So likely hostile, a post may join an attack, and somebody must be whom it means. */
    public static final double HOSTILE = 0.2;

    /** The people a post speaks of, the surest first; empty when its findings are. */
    public List<FoundTarget> find(Post post, Findings findings) {
        boolean silent = findings.isEmpty()
                && findings.stance().label() != Stance.SELF_DISCLOSURE
                && findings.stance().hostility() < HOSTILE;
        return silent ? List.of() : new Reading(post, findings).people.found();
    }

    /** What its author is known by to those who speak of them, where that could be a handle. */
    public static Optional<TargetKey> account(Post post) {
        return Optional.ofNullable(post.author())
                .map(author -> author.substring(0, author.indexOf('@') > 0 ? author.indexOf('@') : author.length()))
                .filter(Handles::isHandle)
                .map(author -> Handles.key(author, post.platform() == null ? "" : post.platform()));
    }

    /** One post while it is read. */
    private static final class Reading {
        private final Post post;
        private final Findings findings;
        private final String platform;
        private final String scope;
        private final CodePoints points;
        private final List<Identifier> identifiers;
        private final List<Identifier> answered;
        private final People people = new People();

        Reading(Post post, Findings findings) {
            this.post = post;
            this.findings = findings;
            this.platform = post.platform() == null ? "" : post.platform();
            this.scope = platform + "/" + (post.thread() == null ? "post " + post.id() : post.thread());
            this.points = CodePoints.of(post.text());
            this.answered = Addressees.in(points, findings.identifiers());
            this.identifiers = findings.identifiers().stream()
                    .filter(Reading::isSomebodyElses)
                    .filter(identifier -> !isTown(identifier))
                    .limit(MOST)
                    .toList();
            List<Span> aims = aims();
            int unnamed = identifiers(aims);
            namesAimedAt(aims);
            bareAliases();
            int mentioned = people.numbers().size();
            title(isFamily() ? -1 : unnamed);
            if (mentioned == 1 && answered.isEmpty() && isAimed(TargetRef.Kind.PRONOUN) && !isFamily()) {
                people.raise(people.numbers().get(0), SENTENCE);
            }
            reply();
            if (findings.stance().label() == Stance.SELF_DISCLOSURE
                    && findings.stance().attack() < LIKELY_ATTACK
                    && post.author() != null) {
                account(post.author(), ONESELF);
            }
            nobodyInParticular(mentioned);
            facts();
            bareWords();
        }

        /** One relative alone is exposed to reach somebody else: the one whom the thread is about. */
        private boolean isFamily() {
            long names = identifiers.stream()
                    .filter(identifier -> identifier.type() == IdentifierType.PERSON)
                    .count();
            boolean handles = identifiers.stream().anyMatch(identifier -> identifier.type() == IdentifierType.HANDLE);
            return has(Indicator.DOX_FAMILY) && names <= 1 && !handles;
        }

        private boolean has(Indicator indicator) {
            return findings.signals().stream().anyMatch(signal -> signal.indicator() == indicator);
        }

        /** An attack may call its target by a handle without its sign, or by a first name that is only a word to us. */
        private void bareWords() {
            boolean hostile = findings.stance().hostility() >= HOSTILE;
            if (isCore() || hostile) {
                for (String word : Handles.bareWords(post.text(), MOST_WORDS)) {
                    people.add(Handles.key(word, platform), TargetKey.BARE_WORD, people.somebody());
                }
            }
            if (hostile) {
                for (String word : BareNames.in(post.text(), MOST_WORDS)) {
                    people.add(part(TargetKey.Kind.SURNAME, word), TargetKey.BARE_WORD, people.somebody());
                }
                for (String words : BareNames.pairs(post.text(), MOST_WORDS)) {
                    people.add(new TargetKey(TargetKey.Kind.NAME, words), TargetKey.BARE_WORD, people.somebody());
                }
            }
        }

        /** Where somebody lives, works or studies, as pairs of words. */
        private void facts() {
            findings.identifiers().stream()
                    .filter(Reading::isTold)
                    .limit(MOST_FACTS)
                    .flatMap(fact -> Facts.in(fact.value()).stream())
                    .distinct()
                    .forEach(fact -> people.add(new TargetKey(TargetKey.Kind.FACT, fact), TOLD, people.somebody()));
        }

        /** "12 Sample Row, Upper Sample, QX1 1QX": what stands between a street and a postcode is no person. */
        private boolean isTown(Identifier name) {
            return name.type() == IdentifierType.PERSON
                    && isBeside(name, IdentifierType.STREET_ADDRESS, -1)
                    && isBeside(name, IdentifierType.POSTCODE, 1);
        }

        private boolean isBeside(Identifier name, IdentifierType type, int side) {
            return findings.identifiers().stream()
                    .filter(other -> other.type() == type)
                    .map(Identifier::span)
                    .anyMatch(other -> side < 0 ? isNext(other, name.span()) : isNext(name.span(), other));
        }

        private boolean isNext(Span one, Span other) {
            int from = one.end();
            int to = other.begin();
            return from < to
                    && to - from <= 2
                    && !points.cut(new Span(from, to)).contains("\n");
        }

        private static boolean isTold(Identifier identifier) {
            return identifier.about() != About.SELF
                    && switch (identifier.type()) {
                        case STREET_ADDRESS, EMPLOYER, SCHOOL -> true;
                        default -> false;
                    };
        }

        private List<Span> aims() {
            List<Span> spans = new ArrayList<>();
            for (Signal signal : findings.signals()) {
                TargetRef target = signal.target();
                if (target != null && target.kind() == TargetRef.Kind.MENTION && target.span() != null) {
                    spans.add(target.span());
                }
            }
            return spans.stream().distinct().sorted().limit(MOST).toList();
        }

        /**
         * In a dox, each person is who {@link PersonBundles} says; elsewhere each mention is alone. Returns the person of
         * whom a contact is published and nothing else, or -1: the thread may say who that is.
         */
        private int identifiers(List<Span> aims) {
            boolean dox = has(Indicator.DOX_PUBLISH) || has(Indicator.DOX_FAMILY);
            List<PersonBundle> bundles = dox ? PersonBundles.of(findings.identifiers(), points) : List.of();
            Map<Integer, Integer> persons = new HashMap<>(); // by bundle; looked up only
            int current = people.somebody();
            boolean whoever = !identifiers.isEmpty();
            @Nullable Identifier previous = null;
            for (Identifier identifier : identifiers) {
                int bundle = last(bundles, identifier);
                boolean alias = previous != null && Alias.between(points, previous.span(), identifier.span());
                if (bundle >= 0) {
                    int told = persons.computeIfAbsent(bundle, b -> people.somebody());
                    int before = current;
                    current = alias ? people.join(before, told) : told;
                    if (alias) {
                        int both = current;
                        persons.replaceAll((b, person) -> person == before || person == told ? both : person);
                    }
                } else if (!alias) {
                    current = people.somebody();
                }
                whoever &= identifier.type() == IdentifierType.PHONE || identifier.type() == IdentifierType.EMAIL;
                boolean aimed = aims.stream().anyMatch(identifier.span()::overlaps);
                boolean relative = isFamily() && identifier.type() != IdentifierType.HANDLE;
                double weight = answered.contains(identifier) && !aimed
                        ? ADDRESSED
                        : relative ? UNSURE : weight(identifier, aimed, dox);
                current = person(identifier, weight, current);
                persons.put(bundle, current);
                previous = identifier;
            }
            return dox && whoever ? current : -1;
        }

        /** A handle without its sign that is said to be that of a person named. */
        private void bareAliases() {
            for (Span word : Handles.marked(post.text(), points, MOST_TITLE_WORDS)) {
                for (Identifier named : identifiers) {
                    boolean names = named.type() == IdentifierType.HANDLE || named.type() == IdentifierType.PERSON;
                    boolean before = word.begin() < named.span().begin();
                    boolean said = names
                            && (before
                                    ? Alias.between(points, word, named.span())
                                    : Alias.between(points, named.span(), word));
                    if (said && !word.overlaps(named.span())) {
                        int somebody =
                                people.add(Handles.key(points.cut(word), platform), MENTIONED, people.somebody());
                        person(named, MENTIONED, somebody);
                        return;
                    }
                }
            }
        }

        private static int last(List<PersonBundle> bundles, Identifier identifier) {
            for (int i = bundles.size() - 1; i >= 0; i--) {
                if (bundles.get(i).identifiers().contains(identifier)) {
                    return i;
                }
            }
            return -1;
        }

        private static double weight(Identifier identifier, boolean aimed, boolean dox) {
            if (aimed) {
                return AIMED;
            }
            return identifier.about() != About.THIRD_PARTY ? UNSURE : dox ? DOXED : MENTIONED;
        }

        private static boolean isSomebodyElses(Identifier identifier) {
            boolean others = identifier.about() == About.THIRD_PARTY;
            return switch (identifier.type()) {
                case HANDLE -> others || identifier.about() == About.UNKNOWN;
                case PERSON ->
                    (others || identifier.about() == About.UNKNOWN)
                            && !OrganisationWords.in(Folded.of(identifier.value()));
                case PHONE, EMAIL -> others;
                default -> false;
            };
        }

        private int person(Identifier identifier, double weight, int person) {
            return switch (identifier.type()) {
                case HANDLE -> people.add(Handles.key(identifier.value(), platform), weight, person);
                case PERSON -> name(Folded.of(identifier.value()), weight, person);
                default -> people.add(new TargetKey(TargetKey.Kind.CONTACT, identifier.value()), weight, person);
            };
        }

        /** A whole name, and within the thread its first and last parts too, by which people go on to speak of one. */
        private int name(String folded, double weight, int person) {
            if (folded.isEmpty()) {
                return person;
            }
            int last = folded.lastIndexOf(' ');
            people.addPart(part(TargetKey.Kind.SURNAME, folded.substring(last + 1)), weight, person);
            if (last < 0) {
                return people.add(subject(folded), Math.min(weight, SINGLE), person);
            }
            int whole = people.add(new TargetKey(TargetKey.Kind.NAME, folded), weight, person);
            String given = folded.substring(0, folded.indexOf(' '));
            people.addPart(part(TargetKey.Kind.GIVEN, given), weight, whole);
            whole = people.addPart(subject(given), weight, whole);
            return people.addPart(subject(folded.substring(last + 1)), weight, whole);
        }

        /** Words that a signal aims at and no recogniser took for an identifier. */
        private void namesAimedAt(List<Span> aims) {
            for (Span aim : aims) {
                if (aim.end() > points.length()
                        || identifiers.stream()
                                .anyMatch(identifier -> identifier.span().overlaps(aim))) {
                    continue;
                }
                String words = points.cut(aim).strip();
                if (words.startsWith("@") && Handles.isHandle(words.substring(1))) {
                    people.add(Handles.key(words, platform), AIMED, people.somebody());
                } else {
                    Title.subject(words).ifPresent(named -> titled(named, DOXED, people.somebody()));
                }
            }
        }

        private void title(int unnamed) {
            boolean meant = isAimed(TargetRef.Kind.PRONOUN) || isAimed(TargetRef.Kind.THREAD) || !people.anySurely();
            double weight = meant ? TITLED : BACKGROUND;
            Optional<Title.Subject> named = Title.subject(post.threadTitle())
                    .filter(subject -> subject.isHandle() || !OrganisationWords.in(subject.value()));
            List<String> words = post.threadTitle() == null
                            || (findings.signals().isEmpty()
                                    && findings.stance().hostility() < HOSTILE)
                    ? List.of()
                    : Handles.bareWords(post.threadTitle(), MOST_TITLE_WORDS);
            if (named.isPresent() || unnamed >= 0 || !words.isEmpty()) {
                int person = people.add(thread(), weight, people.somebody());
                words.forEach(word -> people.addPart(Handles.key(word, platform), TargetKey.BARE_WORD, person));
                int subject = named.map(who -> titled(who, weight, person)).orElse(person);
                if (unnamed >= 0) {
                    people.join(subject, unnamed);
                }
            }
        }

        private int titled(Title.Subject subject, double weight, int person) {
            return subject.isHandle()
                    ? people.add(Handles.key(subject.value(), platform), weight, person)
                    : name(subject.value(), weight, person);
        }

        private void reply() {
            String answered = post.replyTo();
            if (answered != null && !answered.equals(post.author()) && isAimed(TargetRef.Kind.REPLY)) {
                account(answered, Addressees.speaksOfAnother(post.text()) ? ADDRESSED : ANSWERED);
            }
        }

        private void account(String author, double weight) {
            int person = people.add(
                    new TargetKey(TargetKey.Kind.AUTHOR, platform + "/" + author), weight, people.somebody());
            if (Handles.isHandle(author)) {
                people.add(Handles.key(author, platform), weight, person);
            }
        }

        /** An attack, and talk of one, is always about somebody: a group, or whomever the thread is about. */
        private void nobodyInParticular(int mentioned) {
            if (isAimed(TargetRef.Kind.GROUP)) {
                people.add(new TargetKey(TargetKey.Kind.GROUP, scope), GROUP, people.somebody());
            }
            boolean pointed = mentioned == 0 && (isAimed(TargetRef.Kind.PRONOUN) || isAimed(TargetRef.Kind.THREAD));
            if (isFamily()) {
                people.add(thread(), FAMILY_OF, people.somebody());
            } else if (pointed || !people.anySurely()) {
                people.add(thread(), UNSURE, people.somebody());
            }
        }

        private boolean isCore() {
            return findings.signals().stream()
                    .anyMatch(signal ->
                            signal.stage() != null || signal.indicator().stage().isPresent());
        }

        private boolean isAimed(TargetRef.Kind kind) {
            return findings.signals().stream()
                    .map(Signal::target)
                    .anyMatch(target -> target != null && target.kind() == kind);
        }

        private static TargetKey part(TargetKey.Kind kind, String name) {
            return new TargetKey(kind, name);
        }

        private TargetKey subject(String name) {
            String place = post.thread() == null ? platform : scope;
            return new TargetKey(TargetKey.Kind.SUBJECT, place + "|" + name);
        }

        private TargetKey thread() {
            return new TargetKey(TargetKey.Kind.THREAD, scope);
        }
    }
}
