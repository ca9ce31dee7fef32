/**
 * The service over HTTP: documents in, records, page images, decisions and changes out. Names and
 * shapes are the contract's; what goes wrong is answered as problem details with a code and a
 * remedy.
 */
@NullMarked
package org.vanthu.api;

import org.jspecify.annotations.NullMarked;
