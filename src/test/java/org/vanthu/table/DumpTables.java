package org.vanthu.table;

import java.nio.file.Path;
import java.util.Optional;
import org.vanthu.check.Checker;
import org.vanthu.model.*;

class DumpTables {
  public static void main(String[] a) throws Exception {
    Path f = Path.of(a[0]);
    var r = new org.vanthu.read.text.TextReader(Settings.Limits.DEFAULT);
    Source s =
        new Source("0".repeat(64), f.getFileName().toString(), "text/plain", f, Optional.empty());
    Document d = r.read(s).document();
    dump(d);
  }

  static void dump(Document d) {
    var ms = new TableInterpreter().interpret(d);
    for (int i = 0; i < ms.size(); i++) {
      var m = ms.get(i);
      var t = d.tables().get(i);
      System.out.println(
          "== "
              + m.table()
              + " "
              + t.rowCount()
              + "x"
              + t.columnCount()
              + " head "
              + t.headerRows()
              + " pages "
              + t.pages()
              + " caption: "
              + m.caption().map(x -> x.of(d.text()))
              + " unit "
              + m.unit());
      m.columns()
          .forEach(c ->
              System.out.println(
                  "   col "
                      + c.index()
                      + " "
                      + c.role()
                      + " "
                      + c.header()
                      + " "
                      + c.unit().map(u -> u.name())));
      m.rows()
          .forEach(w ->
              System.out.println(
                  "   "
                      + w.row()
                      + " L"
                      + w.level()
                      + " p"
                      + w.parent()
                      + " ["
                      + w.ordinal()
                      + "] "
                      + (w.total() ? "TOTAL " : "")
                      + (w.label().length() > 50 ? w.label().substring(0, 50) : w.label())
                      + " "
                      + w.values().stream()
                          .map(v ->
                              v.column()
                                  + "="
                                  + v.span().of(d.text())
                                  + "/"
                                  + v.number()
                                  + "/"
                                  + (v.vnd().isPresent() ? v.vnd().getAsLong() : "?"))
                          .toList()));
    }
    for (var f : new Checker().check(d, ms, java.util.List.of()))
      System.out.println(
          f.outcome() + " " + f.messageVi() + " tol " + f.tolerance() + " n=" + f.targets().size());
  }
}
