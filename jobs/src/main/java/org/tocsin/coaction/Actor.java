package org.tocsin.coaction;

/** One account in one bucket: when it shared the object, in order; a sample of that where it shared without end. */
final class Actor {
    private final String account;
    private final Reservoir<Long> shares;

    Actor(String account, int most, long seed) {
        this.account = account;
        this.shares = new Reservoir<>(most, 31 * seed + account.hashCode());
    }

    String account() {
        return account;
    }

    void sharesAt(long second) {
        shares.offer(second);
    }

    boolean isTruncated() {
        return shares.isTruncated();
    }

    /** How many shares each one that was kept stands for. */
    double scale() {
        return (double) shares.offered() / shares.kept().size();
    }

    /** The kept shares' times, in order. */
    long[] times() {
        return shares.kept().stream().mapToLong(Long::longValue).sorted().toArray();
    }
}
