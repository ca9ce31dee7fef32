/** The service over HTTP. */
@NullMarked
package org.vanthu.api;

import org.jspecify.annotations.NullMarked;
