package org.tocsin.synth;

/** Somebody who posts; {@code number} is theirs on all platforms, the name is not. */
record Member(long number, String name) {
    @Override
    public String toString() {
        return "Member[" + number + "]";
    }
}
