package org.tocsin.keys;

/** Says why the keys cannot be used: whom to ask is the operator, never a retry. It names the file, never a key. */
public final class KeyException extends RuntimeException {
    public KeyException(String message) {
        super(message);
    }
}
