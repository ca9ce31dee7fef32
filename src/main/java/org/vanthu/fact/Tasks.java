package org.vanthu.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vanthu.model.Document;
import org.vanthu.model.Heading;
import org.vanthu.model.Mention;
import org.vanthu.model.Span;
import org.vanthu.model.Task;
import org.vanthu.model.Value.DatePeriod;
import org.vanthu.model.Value.DateRole;

/** Reads who is to do what by when: sentences with a deadline, and whom they address. */
final class Tasks {

  /** The sentence itself addresses its bodies. */
  private static final double ADDRESSED = 0.9;

  /** The heading above addresses them. */
  private static final double FROM_HEADING = 0.82;

  /** Nobody is addressed. */
  private static final double OPEN = 0.7;

  /** Characters between the beginning of a sentence, or its order, and the first body. */
  private static final int NEAR = 30;

  /** Characters of a sentence that are read. */
  private static final int LONGEST = 1200;

  /** An order behind which the one stands who is to carry it out. */
  private static final Pattern ORDER =
      Pattern.compile(
          "(?iU)\\b(?:giao|yêu cầu|đề nghị|chỉ đạo|phân công|kính đề nghị|kính mời)"
              + "(?: cho| các| cơ quan| đơn vị| thủ trưởng| giám đốc| chủ tịch| lãnh đạo)*\\s*$");

  /** Between two bodies that are addressed together. */
  private static final Pattern AND = Pattern.compile("(?iU)\\s*(?:,|;|và|cùng|,?\\s*các)\\s*");

  private static final Pattern LEAD_OF_DAY =
      Pattern.compile(
          "(?iU)[,;]?\\s*(?:xong\\s+)?(?:trước|chậm nhất|trong|đến hết|hoàn thành trước|vào)?\\s*"
              + "(?:là |đến |trước )*(?:ngày)?\\s*$");

  private final Document document;
  private final Located bodies;
  private final Located dates;
  private final TreeMap<Integer, Heading> headings = new TreeMap<>();

  Tasks(Document document, Located bodies, Located dates, List<Heading> outline) {
    this.document = document;
    this.bodies = bodies;
    this.dates = dates;
    outline.forEach(heading -> headings.put(heading.head().start(), heading));
  }

  void read(List<Sentence> sentences, List<Task> tasks) {
    for (Sentence sentence : sentences) {
      for (Mention mention : dates.in(sentence.span())) {
        DatePeriod date = (DatePeriod) mention.value();
        if (date.role() == DateRole.DEADLINE && sentence.span().length() < LONGEST) {
          tasks.add(task(sentence, mention));
        }
      }
    }
  }

  private Task task(Sentence sentence, Mention date) {
    List<Span> own = addressed(new Span(sentence.body(), sentence.span().end()), date);
    List<Span> above = own.isEmpty() ? heading(sentence.span()) : List.of();
    double certainty = !own.isEmpty() ? ADDRESSED : above.isEmpty() ? OPEN : FROM_HEADING;
    int end = date.span().start();
    String action =
        flat(cut(document.text().substring(sentence.body(), Math.max(end, sentence.body()))));
    return new Task(
        own.isEmpty() ? above : own,
        action,
        date.span(),
        certainty * date.judged().confidence(),
        sentence.span());
  }

  /** The bodies that begin a stretch or follow an order in it. */
  private List<Span> addressed(Span stretch, Mention date) {
    String text = document.text();
    Collection<Mention> named = bodies.in(stretch.start(), date.span().start());
    List<Span> addressed = new ArrayList<>();
    for (Mention body : named) {
      int from = addressed.isEmpty() ? stretch.start() : addressed.getLast().end();
      if (body.span().start() < from) {
        continue;
      }
      String before = text.substring(from, body.span().start());
      boolean together = !addressed.isEmpty() && AND.matcher(before).matches();
      boolean first = addressed.isEmpty() && (before.isBlank() || ordered(before));
      if (together || first) {
        addressed.add(body.span());
      } else if (!addressed.isEmpty()) {
        break;
      }
    }
    return addressed;
  }

  private static boolean ordered(String before) {
    Matcher m = ORDER.matcher(before.substring(Math.max(0, before.length() - 2 * NEAR)));
    return m.find();
  }

  /** Bodies with which the innermost heading above begins: "1. Sở Tài chính". */
  private List<Span> heading(Span stretch) {
    var at = headings.lowerEntry(stretch.start());
    for (int i = 0; at != null && i < NEAR; i++) {
      Heading heading = at.getValue();
      if (heading.extent().contains(stretch)) {
        int from = heading.head().start() + heading.label().length();
        int to = heading.head().end();
        List<Span> own = new ArrayList<>();
        for (Mention body : bodies.in(from, to)) {
          String before = document.text().substring(from, Math.max(from, body.span().start()));
          boolean opens = own.isEmpty() && (before.matches("[\\s.:)]*") || ordered(before));
          if (opens || !own.isEmpty() && AND.matcher(before).matches()) {
            own.add(body.span());
            from = body.span().end();
          } else {
            break;
          }
        }
        if (!own.isEmpty()) {
          return own;
        }
      }
      at = headings.lowerEntry(at.getKey());
    }
    return List.of();
  }

  private static String cut(String action) {
    return LEAD_OF_DAY.matcher(action).replaceFirst("");
  }

  private static String flat(String words) {
    return words.replaceAll("[\\s*]+", " ").strip();
  }
}
