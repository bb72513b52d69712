/** Who threatens whom with what: violent acts read from the grammar of a sentence, in English and French alike. */
@NullMarked
package org.tocsin.detect.threat;

import org.jspecify.annotations.NullMarked;
