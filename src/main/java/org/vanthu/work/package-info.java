/**
 * The queue: submitted documents are read in the background, survive restarts, and are set aside
 * when their program died three times over them. Enqueueing is part of the submission's
 * transaction. What reading is, is behind {@link org.vanthu.work.DocumentReading}.
 */
@NullMarked
package org.vanthu.work;

import org.jspecify.annotations.NullMarked;
