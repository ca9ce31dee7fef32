package org.vanthu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SetSectionsTest {

  @Test
  void setMeasuredAnewReplacesItsSectionAndLeavesTheOthers() {
    SetSections first =
        new SetSections(new TreeMap<>()).with("b, digital", "old\n").with("a, scanned", "kept\n");
    String document = "before\n" + first.text() + "after";
    SetSections second = SetSections.of(document).with("b, digital", "new\n");
    assertThat(second.text())
        .isEqualTo(
            """
            <!-- set a, scanned -->
            kept
            <!-- /set -->
            <!-- set b, digital -->
            new
            <!-- /set -->

            """);
  }

  @Test
  void sectionThatIsNotClosedIsNoSection() {
    assertThat(SetSections.of("<!-- set a -->\ntext").byName()).isEmpty();
    assertThat(SetSections.of("").byName()).isEmpty();
  }
}
