/**
 * What is to be found in a document, written by whoever knows: our generator, people, or publishers
 * of test sets. Comes in as a file beside the document, goes to the measures. Nothing that reads
 * documents may look in here.
 */
@NullMarked
package org.vanthu.truth;

import org.jspecify.annotations.NullMarked;
