/**
 * The pages for clerks and reviewers: dropping files in and watching them, and the document beside
 * its fields. What is shown comes from the published record alone; decisions go the same way as
 * over the API.
 */
@NullMarked
package org.vanthu.review;

import org.jspecify.annotations.NullMarked;
