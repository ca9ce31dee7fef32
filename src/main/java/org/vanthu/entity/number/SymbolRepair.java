package org.vanthu.entity.number;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.vanthu.model.language.Edits;

/**
 * Puts misread groups of symbols right, on evidence only: a doubled or dropped letter, a lost bar
 * of Đ, a stray digit, where a known abbreviation or another reading in the same document differs
 * in nothing else. TTTr is TTr, SGDDĐT is SGDĐT, KH0 is KH.
 */
final class SymbolRepair {

  private final Vocabulary vocabulary;
  private final LostHyphens hyphens;
  private final Map<String, TreeSet<String>> bySkeleton = new HashMap<>();
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> units = new HashSet<>();

  SymbolRepair(Vocabulary vocabulary, Collection<Candidate> seen) {
    this.vocabulary = vocabulary;
    this.hyphens = new LostHyphens(vocabulary, seen);
    vocabulary.abbreviations().forEach(this::add);
    for (Candidate candidate : seen) {
      List<String> groups = candidate.symbol().groups();
      for (String group : groups) {
        counts.merge(group, 1, Integer::sum);
        add(group);
      }
      int unit = body(groups) + 1;
      units.addAll(groups.subList(Math.min(unit, groups.size()), groups.size()));
    }
  }

  private void add(String group) {
    bySkeleton.computeIfAbsent(skeleton(group), s -> new TreeSet<>()).add(group);
  }

  /** The symbol with its groups put right; the symbol itself when nothing speaks for a repair. */
  Symbol repair(Symbol symbol) {
    Symbol apart = hyphens.repair(symbol);
    List<String> groups = new ArrayList<>();
    for (String group : apart.groups()) {
      Optional<String> other = repaired(group);
      boolean unit = groups.size() > body(groups);
      groups.add(other.filter(o -> !unit || units.contains(o)).orElse(group));
    }
    return groups.equals(apart.groups()) ? apart : apart.withGroups(groups);
  }

  /**
   * Whether something beside the vocabulary speaks for every group that differs from the raw
   * symbol's: the same group elsewhere in the document, or the kind stated before the number.
   */
  boolean borneOut(Candidate candidate, Symbol repaired) {
    boolean stated =
        candidate.statedKind().isPresent() && vocabulary.isKind(repaired.groups().getFirst());
    return repaired.groups().stream()
        .filter(group -> !candidate.symbol().groups().contains(group))
        .allMatch(group -> seen(group) || (stated && kindOrPartedFromIt(candidate, group)));
  }

  private boolean kindOrPartedFromIt(Candidate candidate, String group) {
    return vocabulary.isKind(group)
        || candidate.symbol().groups().stream().anyMatch(raw -> raw.endsWith(group));
  }

  private boolean seen(String group) {
    return counts.getOrDefault(group, 0) > 0;
  }

  /**
   * Index of the body's group. Units within a body abbreviate freely, and one letter more or less
   * makes another unit: there a vocabulary is no evidence.
   */
  private int body(List<String> groups) {
    return !groups.isEmpty() && vocabulary.isKind(groups.getFirst()) ? 1 : 0;
  }

  private Optional<String> repaired(String group) {
    if (vocabulary.isKnown(group) || group.length() < 2) {
      return Optional.empty();
    }
    List<String> close =
        bySkeleton.getOrDefault(skeleton(group), new TreeSet<>()).stream()
            .filter(other -> !other.equals(group))
            .filter(other -> better(other, group))
            .filter(other -> !group.equals(other) && Edits.within(1, group, other))
            .toList();
    List<String> known = close.stream().filter(vocabulary::isKnown).toList();
    List<String> best = known.isEmpty() ? close : known;
    return best.size() == 1 ? Optional.of(best.getFirst()) : Optional.empty();
  }

  /** Known abbreviations are better than any, readings that occur more often than rarer ones. */
  private boolean better(String other, String group) {
    return vocabulary.isKnown(other)
        || counts.getOrDefault(other, 0) > 2 * counts.getOrDefault(group, 0);
  }

  /** What misreadings of letters leave alone: no digits 0, no bars, no repetitions, no case. */
  private static String skeleton(String group) {
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < group.length(); i++) {
      char c = Character.toUpperCase(group.charAt(i));
      c = c == 'Đ' ? 'D' : c;
      boolean repeats = !skeleton.isEmpty() && skeleton.charAt(skeleton.length() - 1) == c;
      if (c != '0' && !repeats) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }
}
