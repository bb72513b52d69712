/** Measures what a run says of campaigns against truth. Scenario names and counts, no word and no name of anybody. */
package org.tocsin.evaluate.campaign;
