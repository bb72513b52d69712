/** Which accounts act together: on one link, thread or copied text, again and again, within one short window. */
package org.tocsin.coaction;
