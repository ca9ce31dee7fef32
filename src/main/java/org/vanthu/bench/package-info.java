/**
 * Measures this program and its peers side by side: the same files, the same cores, in turn. Peers
 * run as processes of their own, from a folder that is no part of the repository; what comes out is
 * a document. May use anything; nothing uses it.
 */
@NullMarked
package org.vanthu.bench;

import org.jspecify.annotations.NullMarked;
