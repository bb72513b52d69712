package org.tocsin.review;

/**
 * Where the ledger ended at some time: the number of its entries and the seal of the last. Written into manifests as
 * {@code 12:9f3c…}, it shows later that nothing was cut off or replaced up to there.
 */
public record LedgerHead(long seq, String hmac) {
    private static final int DIGITS = 64;

    /** The head of a ledger in which nothing stands yet. */
    public static final LedgerHead EMPTY = new LedgerHead(0, "0".repeat(DIGITS));

    public LedgerHead {
        if (seq < 0 || hmac.length() != DIGITS) {
            throw new IllegalArgumentException("a ledger head has a number from 0 and " + DIGITS + " hex digits");
        }
    }

    /** The head that {@link #toString} wrote; refuses anything else. */
    public static LedgerHead parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("a ledger head reads NUMBER:HMAC");
        }
        return new LedgerHead(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return seq + ":" + hmac;
    }
}
