package org.tocsin.target;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** What reviewers say of who is who: what is in force, and what the last run still obeyed and is taken back since. */
public record Constraints(List<Constraint> inForce, List<Constraint> takenBack) {
    public static final Constraints NONE = new Constraints(List.of(), List.of());

    public Constraints {
        inForce = inForce.stream().sorted().distinct().toList();
        takenBack = takenBack.stream().sorted().distinct().toList();
    }

    /** Those in force from now on; of these here, whatever is not among them counts as taken back. */
    public Constraints then(Collection<Constraint> now) {
        List<Constraint> gone = new ArrayList<>(inForce);
        gone.removeAll(now);
        return new Constraints(List.copyOf(now), gone);
    }

    /** The constraint in force that forbids another one: two posts cannot be one person's and two people's. */
    public Optional<Constraint> against(Constraint next) {
        List<Constraint> all = new ArrayList<>(inForce);
        all.add(next);
        Components people = people(all);
        boolean holds = all.stream().noneMatch(one -> isBroken(one, people));
        if (holds) {
            return Optional.empty();
        }
        return inForce.stream()
                .filter(one -> next.kind() == Constraint.Kind.SAME_PERSON
                        ? isBroken(one, people)
                        : one.kind() == Constraint.Kind.SAME_PERSON
                                && people.root(one.post()).equals(people.root(next.post())))
                .findFirst();
    }

    private static boolean isBroken(Constraint one, Components people) {
        return one.kind() == Constraint.Kind.TWO_PEOPLE
                && people.root(one.post()).equals(people.root(one.other()));
    }

    /** Posts that are said to be about one person, joined. */
    static Components people(Collection<Constraint> constraints) {
        Components people = new Components();
        constraints.stream()
                .filter(one -> one.kind() == Constraint.Kind.SAME_PERSON)
                .forEach(one -> people.join(one.post(), one.other()));
        return people;
    }

    /** Whether one in force joins two sets of posts, or one that kept them apart was taken back. */
    boolean join(Predicate<String> those, Predicate<String> others) {
        return spans(inForce, Constraint.Kind.SAME_PERSON, those, others)
                || spans(takenBack, Constraint.Kind.TWO_PEOPLE, those, others);
    }

    /** Whether one in force keeps two sets of posts apart, or one that joined them was taken back. */
    boolean part(Predicate<String> those, Predicate<String> others) {
        return spans(inForce, Constraint.Kind.TWO_PEOPLE, those, others)
                || spans(takenBack, Constraint.Kind.SAME_PERSON, those, others);
    }

    private static boolean spans(
            List<Constraint> all, Constraint.Kind kind, Predicate<String> those, Predicate<String> others) {
        return all.stream()
                .filter(one -> one.kind() == kind)
                .anyMatch(one -> (those.test(one.post()) && others.test(one.other()))
                        || (those.test(one.other()) && others.test(one.post())));
    }
}
