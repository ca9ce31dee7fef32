package org.vanthu.record;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.vanthu.model.Finding;

/** Makes the findings of the record, numbered in the order of their first places. */
final class FindingAssembler {

  private final TargetAssembler targets;
  private final PartFinder parts;

  FindingAssembler(TargetAssembler targets, PartFinder parts) {
    this.targets = targets;
    this.parts = parts;
  }

  List<FindingRecord> assemble(List<Finding> findings) {
    List<Finding> sorted = new ArrayList<>(findings);
    sorted.sort(Comparator.comparingInt(FindingAssembler::start));
    List<FindingRecord> records = new ArrayList<>();
    for (Finding finding : sorted) {
      records.add(record("f" + (records.size() + 1), finding));
    }
    return records;
  }

  private FindingRecord record(String id, Finding finding) {
    return new FindingRecord(
        id,
        parts.idAt(start(finding)),
        finding.code(),
        finding.outcome(),
        finding.severity(),
        new FindingRecord.Message(finding.messageVi(), finding.messageEn()),
        finding.stated(),
        finding.computed(),
        finding.tolerance(),
        finding.suggestion(),
        finding.targets().stream().map(targets::of).toList());
  }

  private static int start(Finding finding) {
    return finding.targets().isEmpty() ? 0 : finding.targets().getFirst().start();
  }
}
