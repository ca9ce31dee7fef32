package org.vanthu.read.word;

import java.util.Set;
import org.vanthu.read.flow.FlowBudget;

/**
 * What the parts of one document share while it is read.
 *
 * @param losses what was seen and can't be read, for people
 */
record WordContext(
    StyleSheet styles, ListCounter lists, Notes notes, FlowBudget budget, Set<String> losses) {}
