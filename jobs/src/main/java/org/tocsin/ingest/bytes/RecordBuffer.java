package org.tocsin.ingest.bytes;

import java.util.Arrays;

/** Gathers one record's bytes up to a cap; beyond it, keeps the first 512 and goes on counting. */
final class RecordBuffer {
    private static final int SMALL = 512;
    private static final int LARGE = 1 << 20; // more is not kept for the next record

    private final int cap;
    private byte[] bytes = new byte[SMALL];
    private long length;

    RecordBuffer(int cap) {
        this.cap = cap;
    }

    void add(int value) {
        if (length < cap) {
            room((int) length + 1);
            bytes[(int) length] = (byte) value;
        }
        length++;
        letGo();
    }

    void add(byte[] source, int from, int count) {
        if (length + count <= cap) {
            room((int) length + count);
            System.arraycopy(source, from, bytes, (int) length, count);
        } else if (length < RawRecord.PREFIX) {
            int kept = (int) Math.min(count, RawRecord.PREFIX - length);
            room((int) length + kept);
            System.arraycopy(source, from, bytes, (int) length, kept);
        }
        length += count;
        letGo();
    }

    private void room(int needed) {
        if (needed > bytes.length) {
            bytes = Arrays.copyOf(bytes, (int) Math.max(needed, Math.min(cap, 2L * bytes.length)));
        }
    }

    private void letGo() {
        if (length > cap && bytes.length > RawRecord.PREFIX) {
            bytes = Arrays.copyOf(bytes, RawRecord.PREFIX);
        }
    }

    /** Holds nothing again. */
    void clear() {
        length = 0;
        if (bytes.length > LARGE) {
            bytes = new byte[SMALL];
        }
    }

    boolean over() {
        return length > cap;
    }

    long length() {
        return length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, (int) Math.min(length, over() ? RawRecord.PREFIX : cap));
    }
}
