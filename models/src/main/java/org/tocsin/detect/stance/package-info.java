/** How an author stands to the harm a post speaks of. */
@NullMarked
package org.tocsin.detect.stance;

import org.jspecify.annotations.NullMarked;
