package org.vanthu.ocr;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vanthu.model.Confidence;
import org.vanthu.model.Reason;
import org.vanthu.model.language.PersonNames;

/** Several readings of one line at a foot vote: offices in capitals, names of persons. */
class SignedLineTest {

  private static final int LETTER = 20;

  /** A line whose words stand under the words of a frame, each as wide as the frame's. */
  private static SignedLine line(String... readings) {
    SignedLine line = new SignedLine(new PersonNames());
    String[] frame = readings[0].split(" ");
    for (String reading : readings) {
      List<Read> words = new ArrayList<>();
      int left = 0;
      String[] said = reading.split(" ");
      for (int i = 0; i < said.length; i++) {
        int width = LETTER * (i < frame.length ? frame[i].length() : said[i].length());
        String text = said[i].replaceAll("\\d+$", "");
        double sure =
            text.equals(said[i]) ? 96 : Double.parseDouble(said[i].substring(text.length()));
        words.add(Read.of(Glyphs.even(text, new Rect(left, 0, left + width, 30), sure)));
        left += width + LETTER;
      }
      line.add(words);
    }
    return line;
  }

  private static String text(Optional<List<Read>> words) {
    return words.orElseThrow().stream().map(Read::text).collect(Collectors.joining(" "));
  }

  @Test
  void wordsThatNamesAreMadeOfWinAgainstReadingsThatAreMore() {
    SignedLine line =
        line(
            "Nguyên40 Thị Kim Chỉ",
            "Nguyên40 Thị Kim Chỉ",
            "Nguyễn79 Thị Kim Chỉ",
            "Nguyễn67 Thị Kim Chi78");
    assertThat(text(line.name())).isEqualTo("Nguyễn Thị Kim Chi");
  }

  @Test
  void wordThatOneReadingAloneHasIsDoubtedAndTellsTheOthers() {
    Read chi =
        line("Lê Tấn Chỉ", "Lê Tấn Chỉ", "Lê Tấn Chỉ", "Lê Tấn Chi90")
            .name()
            .orElseThrow()
            .getLast();
    assertThat(chi.text()).isEqualTo("Chi");
    assertThat(chi.confidence()).isLessThan(Confidence.DOUBTFUL);
    assertThat(chi.reasons()).contains(Reason.READINGS_DISAGREE);
    assertThat(chi.alternatives().getFirst().text()).isEqualTo("Chỉ");
  }

  @Test
  void nameOnWhichAllReadingsAgreeIsSure() {
    List<Read> name = line("Lê Tấn Mẫu", "Lê Tấn Mẫu", "Lê Tấn Mẫu").name().orElseThrow();
    assertThat(name).allMatch(word -> word.confidence() >= Confidence.DOUBTFUL);
  }

  @Test
  void familyThatASealPartedIsOneWord() {
    assertThat(text(line("Nơn40 yến Văn Phúc").name())).isEqualTo("Nguyễn Văn Phúc");
    assertThat(text(line("Lê xấn50 Dũng").name())).isEqualTo("Lê Tấn Dũng");
  }

  @Test
  void officeIsReadInCapitalsWithoutWhatTheSealLeft() {
    assertThat(text(line("Tư” TRƯỞNG", "-'THỨ30 TRƯỞNG.").office())).isEqualTo("THỨ TRƯỞNG");
    assertThat(text(line("KT. BỘ TRƯỞNG").office())).isEqualTo("KT. BỘ TRƯỞNG");
  }

  @Test
  void recipientsAreNeitherOfficesNorNames() {
    SignedLine line = line("thuộc Chính phủ;", "thuộc Chính phủ;");
    assertThat(line.office()).isEmpty();
    assertThat(line.name()).isEmpty();
    assertThat(line("QUYẾT ĐỊNH").office()).isEmpty();
  }
}
