package org.tocsin.review;

/** Says why the gate stays shut. Its message is for the person at the terminal and holds no word of a post or reason. */
public final class ReviewException extends RuntimeException {
    /** What the person can do about it. */
    public enum Kind {
        /** Not allowed: unconfirmed, a wrong passphrase, a wrong key, a record that was tampered with. */
        DENIED,
        /** Somebody else holds the database; later it will work. */
        BUSY,
        /** There is no such case, or no run to look in. */
        UNKNOWN,
        /** The request itself is wrong: an empty reason, a short passphrase, a name that is taken. */
        INVALID
    }

    private final Kind kind;

    public ReviewException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }

    static ReviewException denied(String message) {
        return new ReviewException(Kind.DENIED, message);
    }

    static ReviewException unknown(String message) {
        return new ReviewException(Kind.UNKNOWN, message);
    }

    static ReviewException invalid(String message) {
        return new ReviewException(Kind.INVALID, message);
    }
}
