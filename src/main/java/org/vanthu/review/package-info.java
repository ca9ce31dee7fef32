/** The pages for clerks and reviewers. */
@NullMarked
package org.vanthu.review;

import org.jspecify.annotations.NullMarked;
