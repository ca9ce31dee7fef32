package org.vanthu.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.vanthu.model.Document;
import org.vanthu.model.Field;
import org.vanthu.model.Heading;
import org.vanthu.model.Part;
import org.vanthu.model.Span;

/** Finds the numbered pieces of every part of a document, and its annexes. */
public final class OutlineReader {

  /** Lines for which a quotation without end is believed. */
  private static final int QUOTED = 60;

  /** Headings in the order of the text. */
  public List<Heading> read(Document document, List<Part> parts) {
    return new Run(document, parts).read();
  }

  /** One reading of one document. */
  private static final class Run {

    private final Document document;
    private final List<Part> parts;
    private final List<BodyLine> lines;
    private final Titles titles;
    private final List<Heading> found = new ArrayList<>();
    private Sequence sequence = new Sequence();
    private int quoted;

    Run(Document document, List<Part> parts) {
      this.document = document;
      this.parts = parts;
      lines = BodyLines.of(document);
      titles = new Titles(document.text(), lines);
    }

    List<Heading> read() {
      int at = 0;
      for (Part part : parts) {
        int end = bodyEnd(part);
        boolean annex = part.type() == Part.Type.APPENDIX;
        for (boolean first = annex; at < lines.size() && before(at, part.span()); at++) {
          if (first) {
            at = titles.beginning(at);
            open(Rank.ANNEX, 1, titles.annexLabel(at), titles.ofAnnex(at));
            first = false;
          } else if (lines.get(at).span().start() < end) {
            heading(at);
          }
        }
        end(sequence.close(), end);
        sequence = new Sequence();
        quoted = 0;
      }
      found.sort(Comparator.comparingInt(heading -> heading.extent().start()));
      return List.copyOf(found);
    }

    private boolean before(int at, Span part) {
      return lines.get(at).span().start() < part.end();
    }

    private void heading(int at) {
      BodyLine line = lines.get(at);
      boolean inside = quoted > 0;
      quote(line.text());
      Optional<Rank.Label> label =
          line.opens() && !inside ? Rank.of(line.text(), line.folded()) : Optional.empty();
      label
          .filter(sequence::fits)
          .ifPresent(fit -> {
            String printed = line.text().substring(0, fit.length()).strip();
            open(fit.rank(), fit.number(), bare(printed), titles.of(at, fit));
          });
    }

    /** Text within quotation marks numbers pieces of another document. */
    private void quote(String line) {
      for (int i = 0; i < line.length(); i++) {
        quoted = line.charAt(i) == '“' ? QUOTED : line.charAt(i) == '”' ? 0 : quoted;
      }
      quoted = Math.max(0, quoted - 1);
    }

    private static String bare(String label) {
      return label.endsWith(".") || label.endsWith(":")
          ? label.substring(0, label.length() - 1).strip()
          : label;
    }

    private void open(Rank rank, int number, String label, Titles.Titled titled) {
      var heading =
          new OpenHeading(rank, number, sequence.level(rank), label, titled.title(), titled.head());
      end(sequence.open(heading), titled.head().start());
    }

    private void end(List<OpenHeading> ended, int offset) {
      for (OpenHeading heading : ended) {
        int end = Math.max(heading.head().end(), offset);
        while (end > heading.head().end()
            && Character.isWhitespace(document.text().charAt(end - 1))) {
          end--;
        }
        found.add(
            new Heading(
                heading.level(),
                heading.label(),
                heading.title(),
                heading.head(),
                new Span(heading.head().start(), end)));
      }
    }

    /** Where the list of recipients and the signature begin, else the end of the part. */
    private int bodyEnd(Part part) {
      int end = part.span().end();
      var fields = part.fields();
      List<Field<String>> foot = new ArrayList<>(fields.distribution());
      foot.addAll(fields.signerAuthority());
      foot.addAll(fields.signerTitle());
      foot.addAll(fields.signerName());
      for (Field<String> field : foot) {
        end = Math.min(end, Math.max(part.span().start(), field.span().start()));
      }
      for (BodyLine line : lines) {
        if (part.span().contains(line.span()) && line.folded().startsWith("noi nhan")) {
          end = Math.min(end, line.span().start());
        }
      }
      return end;
    }
  }
}
