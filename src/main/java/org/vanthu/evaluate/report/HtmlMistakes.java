package org.vanthu.evaluate.report;

import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.vanthu.evaluate.Claim;
import org.vanthu.evaluate.Mistake;
import org.vanthu.evaluate.report.Selection.Shown;
import org.vanthu.model.Box;

/** Every mistake: the crop of the page, what was expected and what was got. */
final class HtmlMistakes {

  /** Letters of a value that are shown; a whole table as text would push all else away. */
  private static final int LETTERS = 400;

  private HtmlMistakes() {}

  static void section(Markup page, List<Selection> selections, Gallery gallery) {
    page.open("section", "id", "mistakes").open("h2").text("Mistakes");
    page.leaf("small", "Chỗ sai").close();
    if (selections.isEmpty()) {
      page.leaf("p", "Nothing was wrong.", "class", "fine").close();
      return;
    }
    if (gallery.omitted() > 0) {
      page.leaf(
          "p",
          gallery.omitted() + " pictures are left out, or this page would be too large.",
          "class",
          "told");
    }
    tools(page, selections);
    legend(page);
    selections.forEach(selection -> measure(page, selection, gallery));
    page.close();
  }

  private static void tools(Markup page, List<Selection> selections) {
    TreeSet<String> documents = new TreeSet<>();
    selections.forEach(s -> s.shown().forEach(shown -> documents.add(shown.document().name())));
    page.open("div", "class", "tools", "role", "search");
    page.open("label").text("measure").open("select", "id", "measure");
    page.leaf("option", "all", "value", "");
    selections.forEach(s -> page.leaf("option", s.measure(), "value", s.measure()));
    page.close().close().open("label").text("document").open("select", "id", "document");
    page.leaf("option", "all", "value", "");
    documents.forEach(name -> page.leaf("option", name, "value", name));
    page.close().close().open("label").text("words");
    page.empty("input", "type", "search", "id", "words").close();
    page.open("label", "class", "check").empty("input", "type", "checkbox", "id", "silent");
    page.text("wrong in silence").close();
    page.leaf("output", "", "id", "shown", "aria-live", "polite").close();
  }

  private static void legend(Markup page) {
    page.open("p", "class", "legend");
    page.open("span").leaf("i", "").text("where the truth is · vị trí đúng").close();
    page.open("span").leaf("i", "", "class", "found").text("where it was read · vị trí đọc ra");
    page.close().close();
  }

  private static void measure(Markup page, Selection selection, Gallery gallery) {
    page.open("section", "class", "measure").open("h3").text(selection.measure());
    page.leaf("small", selection.all() + (selection.all() == 1 ? " mistake" : " mistakes")).close();
    page.open("ul", "class", "cards");
    selection.shown().forEach(shown -> card(page, shown, gallery.of(shown)));
    page.close();
    int more = selection.all() - selection.shown().size();
    if (more > 0) {
      page.leaf(
          "p",
          "%d more are not shown here; those that occur most and one of each kind come first."
                  .formatted(more)
              + " All are in the file of --json.",
          "class",
          "told");
    }
    page.close();
  }

  private static void card(Markup page, Shown shown, List<Crop> crops) {
    Mistake mistake = shown.mistake();
    boolean silent = mistake.confidence() >= Claim.CERTAIN;
    String name = shown.document().name();
    String[] plain = {
      "class", "card", "tabindex", "0", "data-m", mistake.measure(), "data-d", name
    };
    page.open("li", silent ? with(plain, "data-silent", "") : plain);
    crops.forEach(crop -> crop(page, crop));
    page.open("dl");
    value(page, "wanted", "expected · đúng", mistake.expected(), mistake.got());
    value(page, "found", "got · đọc ra", mistake.got(), mistake.expected());
    page.close().open("footer").leaf("span", name);
    if (!mistake.where().isEmpty()) {
      page.leaf("span", "page " + mistake.where().getFirst().page());
    }
    if (shown.times() > 1) {
      page.leaf("span", "the same " + shown.times() + "×");
    }
    if (!Double.isNaN(mistake.confidence())) {
      String sure = String.format(Locale.ROOT, "confidence %.2f", mistake.confidence());
      page.leaf("span", sure, "class", silent ? "silent" : "doubtful");
    }
    page.close().close();
  }

  private static String[] with(String[] attributes, String name, String value) {
    String[] more = java.util.Arrays.copyOf(attributes, attributes.length + 2);
    more[attributes.length] = name;
    more[attributes.length + 1] = value;
    return more;
  }

  private static void value(Markup page, String kind, String label, String text, String other) {
    page.leaf("dt", label, "class", kind).open("dd", "class", kind);
    if (text.isEmpty()) {
      page.leaf("em", "nothing · không có");
    } else {
      marked(page, text, other);
    }
    page.close();
  }

  /** The text with what differs from the other marked. */
  private static void marked(Markup page, String text, String other) {
    int start = Texts.alikeAtStart(text, other);
    int end = text.length() - Texts.alikeAtEnd(text, other, start);
    if (other.isEmpty() || start == end || text.length() > LETTERS) {
      page.text(Texts.shortened(text, LETTERS));
      return;
    }
    page.text(text.substring(0, start)).leaf("mark", text.substring(start, end));
    page.text(text.substring(end));
  }

  private static void crop(Markup page, Crop crop) {
    Box area = crop.area();
    page.open("div", "class", "crop");
    page.open(
        "svg",
        "viewBox",
        "0 0 " + number(area.width()) + " " + number(area.height()),
        "role",
        "img",
        "aria-label",
        "page " + crop.page());
    String jpeg = "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(crop.jpeg());
    page.leaf(
        "image", "", "href", jpeg, "width", number(area.width()), "height", number(area.height()));
    crop.wanted().forEach(box -> rectangle(page, "wanted", box, area));
    crop.found().forEach(box -> rectangle(page, "found", box, area));
    page.close().close();
  }

  private static void rectangle(Markup page, String kind, Box box, Box area) {
    page.leaf(
        "rect",
        "",
        "class",
        kind,
        "x",
        number(box.left() - area.left()),
        "y",
        number(box.top() - area.top()),
        "width",
        number(box.width()),
        "height",
        number(box.height()));
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
