package org.vanthu.read.text;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.vanthu.model.Failure;
import org.vanthu.model.FailureCode;
import org.vanthu.model.FlowReading;
import org.vanthu.model.RefusedException;
import org.vanthu.model.Settings;
import org.vanthu.model.Source;
import org.vanthu.read.flow.ComposedText;
import org.vanthu.read.flow.FlowBudget;

/**
 * Reads plain text. The canonical text is the NFC form of the decoded file and nothing else is
 * changed. Runs of lines without a blank one are blocks; two or more lines with the same number of
 * tabs are a table.
 */
public final class TextReader {

  /**
   * Lines of one file. A line costs about 300 bytes of memory beyond its characters; more are met
   * only in files made to exhaust it.
   */
  private static final int LINES = 3_000_000;

  private final Settings.Limits limits;
  private final TextDecoder decoder = new TextDecoder();

  public TextReader(Settings.Limits limits) {
    this.limits = limits;
  }

  /**
   * @throws RefusedException NOT_READABLE when the file is gone, TOO_LARGE beyond the limits
   */
  public FlowReading read(Source source) throws RefusedException {
    TextDecoder.Decoded decoded = decoder.decode(bytes(source));
    String text = ComposedText.of(decoded.text());
    if (text.length() > limits.characters()) {
      throw refused(FailureCode.TOO_LARGE, text.length() + " characters");
    }
    List<SourceLine> lines = SourceLine.of(text);
    if (lines.size() > LINES) {
      throw refused(FailureCode.TOO_LARGE, lines.size() + " lines");
    }
    List<Failure> failures = new ArrayList<>();
    if (decoded.broken() > 0) {
      String detail = decoded.broken() + " characters could not be decoded";
      failures.add(Failure.ofFile(FailureCode.PART_FAILED, "read", detail));
    }
    List<TextPart> parts = TextSplitter.split(text, lines);
    FlowBudget budget = new FlowBudget(limits);
    for (TextPart part : parts) {
      if (part instanceof TextPart.TabTable table) {
        budget.cells((long) table.lines().size() * table.columns());
      }
    }
    return new FlowReading(new TextWriter(text).write(parts, failures));
  }

  private byte[] bytes(Source source) throws RefusedException {
    try {
      if (Files.size(source.file()) > Math.min(limits.bytes(), 4 * limits.characters())) {
        throw refused(FailureCode.TOO_LARGE, Files.size(source.file()) + " bytes of text");
      }
      return Files.readAllBytes(source.file());
    } catch (IOException gone) {
      throw new RefusedException(
          Failure.ofFile(FailureCode.NOT_READABLE, "read", String.valueOf(gone.getMessage())),
          gone);
    }
  }

  private static RefusedException refused(FailureCode code, String detail) {
    return new RefusedException(Failure.ofFile(code, "read", detail));
  }
}
