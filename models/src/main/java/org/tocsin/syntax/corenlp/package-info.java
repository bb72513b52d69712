/** The one door to Stanford CoreNLP: nothing outside this package imports it. */
@NullMarked
package org.tocsin.syntax.corenlp;

import org.jspecify.annotations.NullMarked;
