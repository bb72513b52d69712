package org.tocsin.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.tocsin.post.Span;

/** A parsed sentence: its words in order, and for each word the dependency that holds it. Words are named by index. */
public record Sentence(List<Token> tokens, List<Dependency> dependencies) {
    public Sentence {
        tokens = List.copyOf(tokens);
        dependencies = List.copyOf(dependencies);
        int size = tokens.size();
        if (dependencies.size() != size) {
            throw new IllegalArgumentException(size + " tokens, " + dependencies.size() + " dependencies");
        }
        if (dependencies.stream().anyMatch(d -> d.head() < -1 || d.head() >= size)) {
            throw new IllegalArgumentException("a head outside its sentence");
        }
    }

    public int size() {
        return tokens.size();
    }

    public Token token(int index) {
        return tokens.get(index);
    }

    /** The governor of a token, or -1. */
    public int head(int index) {
        return dependencies.get(index).head();
    }

    public Dependency dependency(int index) {
        return dependencies.get(index);
    }

    /** The dependents of a token in any of the named relations, in order; all of them when none is named. */
    public List<Integer> children(int index, String... relations) {
        return IntStream.range(0, size())
                .filter(i -> head(i) == index && (relations.length == 0 || holds(i, relations)))
                .boxed()
                .toList();
    }

    public OptionalInt child(int index, String... relations) {
        return children(index, relations).stream().mapToInt(Integer::intValue).findFirst();
    }

    /** The governors of a token, nearest first, without the token itself; it ends even if the heads go in a circle. */
    public List<Integer> path(int index) {
        List<Integer> path = new ArrayList<>();
        for (int at = head(index); at >= 0 && path.size() < size(); at = head(at)) {
            path.add(at);
        }
        return path;
    }

    /** Whether token {@code index} is {@code ancestor} or stands below it. */
    public boolean under(int index, int ancestor) {
        return index == ancestor || path(index).contains(ancestor);
    }

    private boolean holds(int index, String... relations) {
        for (String relation : relations) {
            if (dependency(index).is(relation)) {
                return true;
            }
        }
        return false;
    }

    /** The same sentence with every span led elsewhere, such as back to the post it was cut from. */
    public Sentence relocated(UnaryOperator<Span> where) {
        List<Token> moved = tokens.stream()
                .map(t -> new Token(t.form(), t.lemma(), t.pos(), t.tag(), where.apply(t.span())))
                .toList();
        return new Sentence(moved, dependencies);
    }

    @Override
    public String toString() {
        return "Sentence" + tokens;
    }
}
