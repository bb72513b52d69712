package org.tocsin.synth;

/** The kinds of dumps that are written, and how each numbers its posts. */
enum Platform {
    REDDIT(0, "reddit", true) {
        @Override
        String id(Said post, boolean opens) {
            return (opens ? "t3_" : "t1_") + Long.toString(FIRST + post.number(), Character.MAX_RADIX);
        }
    },
    FOUR_CHAN(1, "4chan", true) {
        @Override
        String id(Said post, boolean opens) {
            return Long.toString(FIRST + post.number());
        }
    },
    TWITTER(2, "twitter", false) {
        @Override
        String id(Said post, boolean opens) {
            long millis = post.at() * 1000 - TWITTER_BEGAN + (post.number() >>> 22) % 1000;
            return Long.toString((millis << 22) | (post.number() & 0x3FFFFF));
        }
    },
    MASTODON(3, "mastodon", false) {
        @Override
        String id(Said post, boolean opens) {
            return "https://" + MASTODON_HOST + "/users/" + post.author().name() + "/statuses/" + status(post);
        }
    },
    TELEGRAM(4, "telegram", false) {
        @Override
        String id(Said post, boolean opens) {
            return Long.toString(1 + post.number());
        }
    },
    /** A board of no known make, read through a mapping file. */
    FORUM(5, "mapped", true) {
        @Override
        String id(Said post, boolean opens) {
            return Long.toString(FIRST + post.number());
        }
    };

    static final String MASTODON_HOST = "lantern.example.net";
    private static final long FIRST = 1_000_000_000L;
    private static final long FIRST_STATUS = 116_150_000_000_000_000L;
    private static final long TWITTER_BEGAN = 1_288_834_974_657L; // the first millisecond of its ids

    private final int number;
    private final String family;
    private final boolean titled;

    Platform(int number, String family, boolean titled) {
        this.number = number;
        this.family = family;
        this.titled = titled;
    }

    /** A post's id as {@code tables/posts} has it. */
    abstract String id(Said post, boolean opens);

    int number() {
        return number;
    }

    /** The platform's name in {@code tables/posts}. */
    String family() {
        return family;
    }

    /** Whether its threads have titles. */
    boolean titled() {
        return titled;
    }

    /** Whether what is posted there tells the community that it is posted in. */
    boolean communal() {
        return titled || this == TELEGRAM;
    }

    /** Whether people post under names there. */
    boolean signed() {
        return this != FOUR_CHAN;
    }

    /** Whether an answer begins with the name of whom it answers. */
    boolean addresses() {
        return this == TWITTER || this == MASTODON;
    }

    static String status(Said post) {
        return Long.toString(FIRST_STATUS + post.number());
    }
}
