package org.tocsin.synth;

import java.util.List;
import java.util.SplittableRandom;
import org.tocsin.text.Language;

/** Those who post in one language: the few post much, the many seldom, after Zipf. */
final class Members {
    private static final int ACCOUNTS_OF_PEOPLE = 1 << 30; // numbers for those whom posts are about

    private final List<String> words;
    private final Language language;
    private final int size;
    private final double spread;

    Members(Texts texts, int size) {
        this.words = Names.accountWords(texts);
        this.language = texts.language();
        this.size = size;
        this.spread = Math.log(size + 1.0);
    }

    /** One of them, the more likely the more they post. */
    Member any(Platform platform, SplittableRandom random) {
        return at((int) Math.exp(random.nextDouble() * spread) - 1, platform.number());
    }

    /** One of them, each as likely. */
    Member one(SplittableRandom random) {
        return at(random.nextInt(size), 0);
    }

    /** The same under the name that somebody goes by on one platform. */
    Member on(Platform platform, Member member) {
        return member.number() >= ACCOUNTS_OF_PEOPLE ? member : at((int) (member.number() / 2), platform.number());
    }

    /** The account of somebody whom posts are about. */
    Member of(Person person, int alias) {
        String account = person.account(alias);
        return new Member(ACCOUNTS_OF_PEOPLE + (account.hashCode() & 0x7fffffffL), account);
    }

    private Member at(int rank, int platform) {
        int many = words.size();
        // a pair of words for each rank of a round, and another second word on each platform
        int second = (rank / many + 7 * (rank % many) + 11 * platform) % many;
        long round = rank / ((long) many * many);
        String name = Names.account(words.get(rank % many) + words.get(second), round, language);
        return new Member(2L * rank + (language == Language.FR ? 1 : 0), name);
    }
}
