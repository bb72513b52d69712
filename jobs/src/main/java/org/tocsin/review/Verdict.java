package org.tocsin.review;

import java.util.Locale;

/** What a reviewer says of a case. Only a confirmed one may leave the workspace. */
public enum Verdict {
    CONFIRM,
    DISMISS,
    UNSURE,
    ESCALATE;

    /** The name in files and options: {@code confirm}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
