/**
 * Names of bodies and persons in running text and cells, and personal data: the models of OpenNLP
 * that tell sentences, words and names, lists of how names begin, and what a found name means. No
 * type of OpenNLP leaves this package but for those who teach its models.
 */
@NullMarked
package org.vanthu.name;

import org.jspecify.annotations.NullMarked;
