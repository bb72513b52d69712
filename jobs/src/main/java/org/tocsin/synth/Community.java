package org.tocsin.synth;

import org.tocsin.text.Language;

/** Where people of one language talk about one topic; {@code number} is its own. */
record Community(int topic, String name, Language language) {
    int number() {
        return 2 * topic + (language == Language.FR ? 1 : 0);
    }
}
