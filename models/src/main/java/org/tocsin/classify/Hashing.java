package org.tocsin.classify;

/** Hashes of words and of runs of words (FNV-1a, with the last step of MurmurHash3), the same on every machine. */
final class Hashing {
    private static final int BASIS = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private Hashing() {}

    static int of(String text, int begin, int end) {
        int hash = BASIS;
        for (int i = begin; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return hash;
    }

    static int start(int kind) {
        return (BASIS ^ kind) * PRIME;
    }

    static int add(int hash, int part) {
        return (Integer.rotateLeft(hash, 5) ^ part) * PRIME;
    }

    static int end(int hash) {
        int h = hash;
        h = (h ^ (h >>> 16)) * 0x85ebca6b;
        h = (h ^ (h >>> 13)) * 0xc2b2ae35;
        return h ^ (h >>> 16);
    }
}
