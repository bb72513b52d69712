package org.tocsin.synth;

/** How an answer begins where answers name whom they answer. */
final class Address {
    private Address() {}

    /** The words of a post, behind the name of whom it answers, unless that is its own author or is named anyway. */
    static String before(Said post) {
        Said answered = post.answered();
        if (answered == null || answered.author().number() == post.author().number()) {
            return post.text();
        }
        String account = "@" + answered.author().name();
        return post.text().startsWith(account) ? post.text() : account + " " + post.text();
    }
}
