/** Blocks and mentions to the parts of a letter, as Nghị định 30/2020/NĐ-CP lays them out. */
@NullMarked
package org.vanthu.letter;

import org.jspecify.annotations.NullMarked;
