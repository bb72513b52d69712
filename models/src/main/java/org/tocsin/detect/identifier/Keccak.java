package org.tocsin.detect.identifier;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Keccak-256 of up to {@value #RATE} bytes less one, as Ethereum uses it: SHA-3 as it was before FIPS 202 changed its
 * padding, so that the JDK's SHA3-256 will not do (Bertoni et al., "The Keccak reference", 2011).
 */
final class Keccak {
    private static final int RATE = 136;
    private static final int ROUNDS = 24;
    private static final int[] ROTATIONS = {
        1, 3, 6, 10, 15, 21, 28, 36, 45, 55, 2, 14, 27, 41, 56, 8, 25, 43, 62, 18, 39, 61, 20, 44
    };
    private static final int[] LANES = {
        10, 7, 11, 17, 18, 3, 5, 16, 8, 21, 24, 4, 15, 23, 19, 13, 12, 2, 20, 14, 22, 9, 6, 1
    };

    private Keccak() {}

    static byte[] hash(byte[] message) {
        if (message.length >= RATE) {
            throw new IllegalArgumentException("a message of " + message.length + " bytes, longer than one block");
        }
        byte[] block = new byte[RATE];
        System.arraycopy(message, 0, block, 0, message.length);
        block[message.length] ^= 0x01;
        block[RATE - 1] ^= (byte) 0x80;
        long[] state = new long[25];
        ByteBuffer.wrap(block).order(ByteOrder.LITTLE_ENDIAN).asLongBuffer().get(state, 0, RATE / Long.BYTES);
        int constants = 1; // the shift register that makes the round constants
        for (int round = 0; round < ROUNDS; round++) {
            mix(state);
            for (int bit = 0; bit < 7; bit++) {
                if ((constants & 1) == 1) {
                    state[0] ^= 1L << ((1 << bit) - 1);
                }
                constants = (constants << 1) ^ ((constants >> 7) * 0x171);
            }
        }
        ByteBuffer hash = ByteBuffer.allocate(32).order(ByteOrder.LITTLE_ENDIAN);
        for (int lane = 0; lane < 4; lane++) {
            hash.putLong(state[lane]);
        }
        return hash.array();
    }

    /** The steps theta, rho, pi and chi. */
    private static void mix(long[] state) {
        long[] columns = new long[5];
        for (int i = 0; i < 25; i++) {
            columns[i % 5] ^= state[i];
        }
        for (int i = 0; i < 25; i++) {
            state[i] ^= columns[(i + 4) % 5] ^ Long.rotateLeft(columns[(i + 1) % 5], 1);
        }
        long carried = state[1];
        for (int i = 0; i < LANES.length; i++) {
            long next = state[LANES[i]];
            state[LANES[i]] = Long.rotateLeft(carried, ROTATIONS[i]);
            carried = next;
        }
        for (int row = 0; row < 25; row += 5) {
            long[] old = {state[row], state[row + 1], state[row + 2], state[row + 3], state[row + 4]};
            for (int i = 0; i < 5; i++) {
                state[row + i] = old[i] ^ (~old[(i + 1) % 5] & old[(i + 2) % 5]);
            }
        }
    }
}
