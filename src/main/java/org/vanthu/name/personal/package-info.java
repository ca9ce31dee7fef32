/**
 * Personal data: numbers of citizens, telephones and accounts, days of birth and addresses of
 * e-mail, by their form and by the words or the column's head that announce them.
 */
@NullMarked
package org.vanthu.name.personal;

import org.jspecify.annotations.NullMarked;
