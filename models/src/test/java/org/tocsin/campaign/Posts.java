package org.tocsin.campaign;

import java.util.Arrays;
import java.util.List;
import org.tocsin.target.Resolution.Aim;
import org.tocsin.target.Sightings;
import org.tocsin.target.TargetKey;

/** Posts of one campaign, as its parts get them: in their order. */
final class Posts {
    private Posts() {}

    static List<Member> of(Sightings... posts) {
        return Arrays.stream(posts).map(Posts::member).sorted(Member.ORDER).toList();
    }

    static Member member(Sightings post) {
        return new Member(post.seen(), new Aim("TARGET", 0.9, TargetKey.Kind.HANDLE));
    }
}
