/** Our own words for grammar; {@code syntax.corenlp} alone knows Stanford CoreNLP. */
package org.tocsin.syntax;
