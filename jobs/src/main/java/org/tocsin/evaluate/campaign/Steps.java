package org.tocsin.evaluate.campaign;

/** Where a long measurement tells how far it is. */
@FunctionalInterface
public interface Steps {
    void done(String what, int done, int of);
}
