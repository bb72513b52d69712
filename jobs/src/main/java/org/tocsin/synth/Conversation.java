package org.tocsin.synth;

import java.util.List;

/** A thread: posts in order of time, the first of which opened it. */
record Conversation(Platform platform, Community community, String title, List<Said> posts) {
    Conversation {
        posts = List.copyOf(posts);
        if (posts.isEmpty()) {
            throw new IllegalArgumentException("a conversation without posts");
        }
    }

    Said opener() {
        return posts.get(0);
    }

    boolean opens(Said post) {
        return post.number() == opener().number();
    }

    /** A post's id as {@code tables/posts} has it. */
    String id(Said post) {
        return platform.id(post, opens(post));
    }
}
