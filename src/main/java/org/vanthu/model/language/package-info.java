/**
 * What is known of the Vietnamese language without any document: which syllables its phonology
 * allows, and which stand beside each other in official papers. In: words. Out: whether they can
 * be, and how probable they are beside others. Images, engines and the meaning of texts do not
 * belong here.
 */
@NullMarked
package org.vanthu.model.language;

import org.jspecify.annotations.NullMarked;
