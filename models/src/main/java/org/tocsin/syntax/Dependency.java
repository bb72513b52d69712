package org.tocsin.syntax;

/** Which token governs a token, and how. {@code head} is -1 for a root; {@code relation} is as in Universal Dependencies. */
public record Dependency(int head, String relation) {
    public static final Dependency ROOT = new Dependency(-1, "root");

    /** Whether the relation is {@code name} or a subtype of it: {@code nsubj:pass} is an {@code nsubj}. */
    public boolean is(String name) {
        return relation.startsWith(name)
                && (relation.length() == name.length() || relation.charAt(name.length()) == ':');
    }
}
