package org.tocsin.rule;

/** A rule or word list that cannot be used; the message names the file, the field and what is wrong with it. */
public final class InvalidRule extends RuntimeException {
    public InvalidRule(String file, String field, String fault) {
        super(file + ": " + field + ": " + fault);
    }
}
