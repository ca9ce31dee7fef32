/**
 * What the service keeps: documents, submissions, records by version and decisions in PostgreSQL
 * (its own embedded server, or an outside one), originals on disk under the sha-256 of their bytes.
 * SQL is known here and nowhere above.
 */
@NullMarked
package org.vanthu.store;

import org.jspecify.annotations.NullMarked;
